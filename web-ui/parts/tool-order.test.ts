/** What is typed becomes the box's order: empty fields stay out, a MAC address is known by its form. */
import t from "tap";
import { EMPTY, isComplete, orderOf } from "./tool-order.ts";

t.test("orders of each tool", async (t) => {
  const typed = { ...EMPTY, address: " 192.0.2.1 " };
  const target = { address: "192.0.2.1" };
  t.same(orderOf("ping", typed), { ...target, count: 5, sizeBytes: 56 });
  t.same(
    orderOf("ping", { ...typed, count: "many" }),
    { ...target, count: "many", sizeBytes: 56 },
    "the box says what is wrong",
  );
  t.same(orderOf("trace", { ...typed, host: "nas" }), { host: "nas" });
  t.same(orderOf("dns", { ...typed, address: "acme.example", type: "MX" }), { name: "acme.example", type: "MX" });
  t.same(orderOf("http", { ...typed, address: "acme.example/x" }), { url: "http://acme.example/x" });
  t.same(orderOf("http", { ...typed, address: "HTTPS://acme.example" }), { url: "HTTPS://acme.example" });
  const login = { user: " ana ", password: " spaces stay " };
  const url = "http://192.0.2.1";
  t.same(orderOf("http", { ...typed, ...login }), { url, user: "ana", password: " spaces stay " });
  t.same(orderOf("http", { ...typed, ...login, showable: true }), {
    url,
    user: "ana",
    password: " spaces stay ",
    encryption: "plain",
  });
  t.same(orderOf("http", { ...typed, password: "left behind", showable: true }), { url }, "nobody to sign in");
  t.same(orderOf("tls", { ...typed, port: "8443" }), { ...target, port: 8443 });
  t.same(orderOf("tls", { ...typed, port: "25", startTls: "smtp" }), { ...target, port: 25, startTls: "smtp" });
  t.same(orderOf("find", { ...typed, address: "001a.2b3c.4d5e" }), { mac: "001a.2b3c.4d5e" });
  t.same(orderOf("find", typed), target);
  t.same(orderOf("snmp", { ...typed, access: "2c", community: "c", port: "1161" }), {
    ...target,
    credential: { version: "2c", community: "c" },
    port: 1161,
  });
  t.same(orderOf("snmp", { ...typed, community: "left behind" }), target);
});

t.test("somebody must be named", async (t) => {
  t.notOk(isComplete("ping", EMPTY));
  t.ok(isComplete("ping", { ...EMPTY, host: "nas" }));
  t.notOk(isComplete("dns", { ...EMPTY, host: "nas" }), "a device is no name");
});
