/** HTTPS with the box's own certificate, and plain HTTP on the same port. */
import { once } from "node:events";
import { statSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import type { IncomingMessage } from "node:http";
import { connect as connectPlain } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import t from "tap";
import { PASSWORD, startBox, type FixtureBox } from "./testing/fixture-box.ts";

/** Listens on all addresses, therefore by HTTPS; asked over loopback. Started unclaimed, because fetch() trusts no own certificate. */
async function startSecure(test: Parameters<typeof startBox>[0]): Promise<FixtureBox> {
  return startBox(test, { unclaimed: true, listen: { host: "0.0.0.0", port: 0 } });
}

async function ask(box: FixtureBox, path: string, options: RequestOptions = {}, body?: object) {
  const { port } = box;
  const sent = request({ host: "127.0.0.1", port, path, rejectUnauthorized: false, agent: false, ...options });
  if (body !== undefined) sent.setHeader("content-type", "application/json");
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return { response, text };
}

async function peerOf(port: number) {
  const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const certificate = socket.getPeerX509Certificate();
  const protocol = socket.getProtocol();
  socket.destroy();
  return { certificate, protocol };
}

t.test("anything but loopback is served by HTTPS, with the fingerprint that was told at start", async (t) => {
  const box = await startSecure(t);
  t.match(box.url, /^https:\/\//);
  const { certificate, protocol } = await peerOf(box.port);
  t.equal(certificate?.fingerprint256, box.fingerprint);
  t.equal(protocol, "TLSv1.3");
  t.match(certificate?.subjectAltName, /DNS:localhost/);
  t.match(certificate?.subjectAltName, /IP Address:127\.0\.0\.1/);
  t.equal(certificate?.publicKey.asymmetricKeyDetails?.namedCurve, "prime256v1");
  const { text } = await ask(box, "/api/v1/session");
  t.equal((JSON.parse(text) as { fingerprint: string }).fingerprint, box.fingerprint);
  t.ok(box.logged.some((line) => "fingerprint" in line && line.fingerprint === box.fingerprint));
  t.equal(statSync(join(box.folder, "https.pem")).mode & 0o777, 0o600);
});

t.test("the session's cookie is for HTTPS alone then, and there is still no HSTS", async (t) => {
  const box = await startSecure(t);
  const body = { code: "7Q2M-0000-0000-0000-0001", name: "chief", password: PASSWORD };
  const { response } = await ask(
    box,
    "/api/v1/claim",
    { method: "POST", headers: { origin: `https://127.0.0.1:${box.port}` } },
    body,
  );
  t.equal(response.statusCode, 200, "the origin is that of HTTPS");
  t.match(response.headers["set-cookie"]?.[0], "Secure");
  t.equal(response.headers["strict-transport-security"], undefined);
  const foreign = await ask(box, "/api/v1/session", {
    method: "DELETE",
    headers: { origin: `http://127.0.0.1:${box.port}` },
  });
  t.equal(foreign.response.statusCode, 403);
});

t.test("plain HTTP on the same port is sent to HTTPS", async (t) => {
  const box = await startSecure(t);
  const response = await fetch(`http://127.0.0.1:${box.port}/devices?x=1`, { redirect: "manual" });
  t.equal(response.status, 308);
  t.equal(response.headers.get("location"), `https://127.0.0.1:${box.port}/devices?x=1`);
});

t.test("connections that say nothing, or half a word, do not keep the box from stopping", async (t) => {
  const box = await startSecure(t);
  const sockets = ["", "G", "\x16", "GET / HTTP/1.1\r\n"].map((bytes) => {
    const socket = connectPlain(box.port, "127.0.0.1").on("error", () => {});
    socket.write(bytes);
    return { socket, closed: once(socket, "close") };
  });
  await Promise.all(sockets.map(({ socket }) => once(socket, "connect")));
  await ask(box, "/healthz");
  await box.stop();
  for (const { closed } of sockets) await closed;
  t.pass("stopped");
});

t.test("loopback is plain HTTP, and so is everything where TLS is off", async (t) => {
  const loopback = await startBox(t, { unclaimed: true });
  t.match(loopback.url, /^http:\/\/127\.0\.0\.1:/);
  t.equal(loopback.fingerprint, undefined);
  const off = await startBox(t, { unclaimed: true, listen: { host: "0.0.0.0", port: 0 }, tls: "off" });
  t.equal((await fetch(`http://127.0.0.1:${off.port}/healthz`)).status, 200);
});

t.test("an address that cannot be had is said plainly", async (t) => {
  const box = await startBox(t);
  const taken = startBox(t, { listen: { host: "127.0.0.1", port: box.port } });
  await t.rejects(taken, { name: "RefusalError", message: "--listen cannotListen.inUse" });
});
