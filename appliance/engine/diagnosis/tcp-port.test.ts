/** Which port of its own host a service speaks to. */
import t from "tap";
import { tcpPortOf } from "./tcp-port.ts";

const of = (check: string, settings: Record<string, unknown>, address = "192.0.2.7") =>
  tcpPortOf({ check, settings }, address);

t.test("the port of a service, on its own host alone", async (t) => {
  t.equal(of("tcp", { port: 8443 }), 8443);
  t.equal(of("ssh", {}), 22);
  t.equal(of("imap", { encryption: "tls" }), 993);
  t.equal(of("imap", { encryption: "starttls" }), 143);
  t.equal(of("http", { url: "https://192.0.2.7/x" }), 443);
  t.equal(of("http", { url: "http://192.0.2.7:8080/" }), 8080);
  t.equal(of("http", { url: "http://[2001:db8::7]/" }, "2001:db8::7"), 80);
  t.equal(of("http", { url: "https://elsewhere.example/" }), undefined, "another host is left alone");
  t.equal(of("dns", { port: 53 }), undefined, "datagrams are no connections");
  t.equal(of("tcp", { port: 0 }), undefined);
  t.equal(of("http", { url: "no url" }), undefined);
});
