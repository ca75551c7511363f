/** A real broker behind a real proxy: its name is known to the proxy alone, and it proves itself through the tunnel as ever. */
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import t, { type Test } from "tap";
import type { ProxyConfig } from "#model/site.ts";
import { findAuthority } from "./enrolment/ask-first.ts";
import { openConnection } from "./mqtt-client.ts";
import { makeAuthority, type TestAuthority } from "./testing/certificates.ts";
import { Mosquitto } from "./testing/mosquitto.ts";

async function startProxy(t: Test, behind: number, status = "200 OK") {
  const asked: string[] = [];
  const server = createServer();
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    if (status !== "200 OK") return void socket.end(`HTTP/1.1 ${status}\r\n\r\n`);
    const there = connect(behind, "127.0.0.1", () => {
      socket.write(`HTTP/1.1 ${status}\r\n\r\n`);
      there.pipe(socket).pipe(there);
    });
    there.on("error", () => socket.destroy());
    socket.on("error", () => there.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  const proxy: ProxyConfig = { host: "127.0.0.1", port: (server.address() as AddressInfo).port, except: [] };
  return { proxy, asked };
}

async function startBroker(t: Test, authority?: TestAuthority) {
  const { certificate = "", key = "" } = authority?.server ?? {};
  const broker = await new Mosquitto({
    lines: authority === undefined ? [] : ["certfile @/server.pem", "keyfile @/server.key"],
    files: { "server.pem": `${certificate}${authority?.ca ?? ""}`, "server.key": key },
  }).start();
  t.teardown(() => broker.stop());
  return broker.port;
}

async function publishes(broker: string, proxy: ProxyConfig, ca?: string) {
  const { connection, problem } = await openConnection({
    broker,
    access: { brokers: [broker], protocol: 5, proxy, ...(ca === undefined ? {} : { tls: { ca } }) },
    clientId: "box",
    clean: true,
    keepAliveSeconds: 20,
    onClosed: () => {},
  });
  if (connection === undefined) return problem.code;
  const accepted = await new Promise<boolean>((resolve) => {
    connection.publish({ topic: "a", payload: "b" }, (answer) => resolve(answer.accepted));
  });
  await connection.close();
  return accepted;
}

t.test("encrypted, and in clear", async (t) => {
  const ours = makeAuthority("ours", "DNS:broker.example");
  const secure = await startProxy(t, await startBroker(t, ours));
  t.equal(await publishes("mqtts://broker.example", secure.proxy, ours.ca), true);
  const plain = await startProxy(t, await startBroker(t));
  t.equal(await publishes("mqtt://broker.example:1884", plain.proxy), true);
  t.same(
    [secure, plain].flatMap(({ asked }) => asked),
    ["broker.example:8883", "broker.example:1884"],
  );
});

t.test("whoever cannot prove to be the broker gets nothing; a refusal of the proxy is called so", async (t) => {
  const ours = makeAuthority("ours", "DNS:broker.example");
  const { proxy } = await startProxy(t, await startBroker(t, ours));
  t.equal(await publishes("mqtts://broker.example", proxy), "brokerUntrusted");
  t.equal(await publishes("mqtts://other.example", proxy, ours.ca), "brokerNameMismatch");
  const shut = await startProxy(t, 1, "403 Forbidden");
  t.equal(await publishes("mqtts://broker.example", shut.proxy, ours.ca), "proxyRefused");
  t.equal(await publishes("mqtts://127.0.0.1:1", shut.proxy, ours.ca), "refused", "what is near is reached without it");
  t.same(shut.asked, ["broker.example:8883"]);
});

t.test("an authority that is known by its fingerprint is found through it", async (t) => {
  const ours = makeAuthority("ours", "DNS:broker.example");
  const { proxy } = await startProxy(t, await startBroker(t, ours));
  const { X509Certificate } = await import("node:crypto");
  const { fingerprint256 } = new X509Certificate(ours.ca);
  t.equal(
    await findAuthority("mqtts://broker.example", fingerprint256, proxy),
    new X509Certificate(ours.ca).toString(),
  );
});
