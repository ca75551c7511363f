/** Attacks on the HTTP interface, played over TLS against the real server by machines of several addresses. */
import { once } from "node:events";
import { request, type RequestOptions } from "node:https";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { hostname } from "node:os";
import { connect as connectTls } from "node:tls";
import t from "tap";
import { CODE, PASSWORD, startBox, type Change, type FixtureBox } from "./testing/fixture-box.ts";

/** Listens on all addresses, therefore by HTTPS; claimed by `chief`. */
async function startSecure(test: Parameters<typeof startBox>[0], change: Change = {}) {
  const box = await startBox(test, { unclaimed: true, listen: { host: "0.0.0.0", port: 0 }, ...change });
  const claimed = await ask(
    box,
    "/api/v1/claim",
    { method: "POST" },
    { code: CODE, name: "chief", password: PASSWORD },
  );
  if (claimed.status !== 200) throw new Error(`not claimed: ${claimed.text}`);
  return box;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookies: string;
}

/** One request on a connection of its own. `localAddress` says from which machine. */
async function ask(box: FixtureBox, path: string, options: RequestOptions = {}, body?: object): Promise<Answer> {
  const target = { host: "127.0.0.1", port: box.port, path, rejectUnauthorized: false, agent: false };
  const sent = request({ ...target, ...options });
  sent.setTimeout(20_000, () => sent.destroy(new Error(`no answer to ${path}`)));
  if (body !== undefined) sent.setHeader("content-type", "application/json");
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of response) text += String(chunk);
  const cookies = (response.headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
  return { status: response.statusCode ?? 0, text, cookies };
}

const signIn = (box: FixtureBox, from: string, name: string, password: string, cookie = "") =>
  ask(
    box,
    "/api/v1/session",
    { method: "POST", localAddress: from, headers: cookie === "" ? {} : { cookie } },
    { name, password },
  );

/** A connection that begins to speak TLS and then says no more. */
async function stall(box: FixtureBox, from: string): Promise<{ socket: Socket; closed: Promise<unknown> }> {
  const socket = connect({ port: box.port, host: "127.0.0.1", localAddress: from }).on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => socket.once("connect", resolve).once("close", resolve));
  socket.write(Buffer.from("1603010200", "hex"));
  return { socket, closed };
}

t.test(
  "500 unfinished handshakes from five addresses keep nobody out, neither while they last nor after",
  async (t) => {
    const box = await startSecure(t, { patience: { headMs: 1500, requestMs: 5000, lookMs: 200 } });
    for (const round of ["first", "second", "third"]) {
      const stalled = await Promise.all(Array.from({ length: 500 }, (_, n) => stall(box, `127.0.0.${2 + (n % 5)}`)));
      t.equal((await ask(box, "/healthz")).status, 200, `${round} time: answered while they stand`);
      t.equal((await ask(box, "/api/v1/session", { localAddress: "127.0.0.3" })).status, 200, "their neighbours too");
      await Promise.all(stalled.map(({ closed }) => closed));
      t.pass(`${round} time: the box itself has ended every one of them`);
    }
    t.equal((await ask(box, "/healthz")).status, 200);
  },
);

t.test(
  "one address has its share; the oldest of its idle connections gives way, and the log says so once",
  async (t) => {
    const box = await startSecure(t, { patience: { headMs: 30_000, requestMs: 30_000, lookMs: 500 } });
    const stalled = [];
    for (let n = 0; n < 130; n++) stalled.push(await stall(box, "127.0.0.9"));
    t.equal((await ask(box, "/healthz", { localAddress: "127.0.0.9" })).status, 200, "who asks properly gets a place");
    t.equal((await ask(box, "/healthz")).status, 200);
    const told = box.logged.filter((line) => "security" in line && line.security === "tooManyConnections");
    t.match(told, [{ from: "127.0.0.9" }]);
    t.equal(told.length, 1, "not once for each");
    for (const { socket } of stalled) socket.destroy();
  },
);

t.test("a handshake that breaks off in any place leaves no connection behind", async (t) => {
  const box = await startSecure(t, { patience: { headMs: 1000, requestMs: 5000, lookMs: 200 } });
  const beginnings = ["", "16", "1603", "1603010200", "16030102000100", "15030300020228", "1603ff", "160301ffff"];
  const ended = beginnings.map(async (hex) => {
    const socket = connect(box.port, "127.0.0.1").on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.resume();
    socket.write(Buffer.from(hex, "hex"));
    await closed;
  });
  // Through the handshake, and then nothing, or half a request.
  for (const words of ["", "GET / HT", "GET / HTTP/1.1\r\nhost: localhost\r\n", "nonsense\r\n\r\n"]) {
    const socket = connectTls({ host: "127.0.0.1", port: box.port, rejectUnauthorized: false }).on("error", () => {});
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.resume();
    socket.write(words);
    if (words !== "") ended.push(closed.then(() => undefined));
    else t.teardown(() => void socket.destroy());
  }
  await Promise.all(ended);
  t.pass("all were ended by the box");
});

t.test("strangers who guess cannot lock out who has the password", async (t) => {
  const box = await startSecure(t);
  const known = (await signIn(box, "127.0.0.2", "chief", PASSWORD)).cookies;
  t.match(known, /vedetta_device_[0-9a-f]{12}=/);
  // Two addresses with the admin's name, as often as they may and more; eight with names that do not exist.
  for (const from of ["127.0.0.3", "127.0.0.4"]) {
    for (let n = 0; n < 11; n++) await signIn(box, from, "chief", `wrong ${n}`);
    t.equal((await signIn(box, from, "chief", PASSWORD)).status, 429, "who guessed must wait, even with the right one");
  }
  for (let n = 0; n < 40; n++) await signIn(box, `127.0.0.${10 + (n % 8)}`, `nobody-${n}`, "wrong");
  t.equal((await signIn(box, "127.0.0.5", "chief", PASSWORD)).status, 200, "from an address that did not guess");
  t.equal(
    (await signIn(box, "127.0.0.3", "chief", PASSWORD, known)).status,
    200,
    "from the guesser's own, by the cookie",
  );
  const forged = known.replace(/\.([^;]*)/, (_whole, mac: string) => `.${mac.toUpperCase()}`);
  t.equal((await signIn(box, "127.0.0.3", "chief", PASSWORD, forged)).status, 429, "which cannot be made up");
  for (let n = 0; n < 10; n++) await signIn(box, "127.0.0.6", "chief", "wrong", known);
  t.equal((await signIn(box, "127.0.0.6", "chief", PASSWORD, known)).status, 429, "nor used to guess without end");
});

t.test("a stranger does not take all live streams of an open page", async (t) => {
  const box = await startSecure(t);
  box.watch.open("open");
  const { cookies } = await signIn(box, "127.0.0.1", "chief", PASSWORD);
  const sockets: Socket[] = [];
  t.teardown(() => sockets.forEach((socket) => socket.destroy()));
  const listen = async (from: string, cookie = "") => {
    const sent = request({
      host: "127.0.0.1",
      port: box.port,
      path: "/api/v1/stream",
      rejectUnauthorized: false,
      agent: false,
      localAddress: from,
      headers: cookie === "" ? {} : { cookie },
    });
    sent.on("error", () => {}).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.on("error", () => {});
    if (response.socket !== null) sockets.push(response.socket);
    return response.statusCode;
  };
  const statuses = [];
  for (let n = 0; n < 12; n++) statuses.push(await listen("127.0.0.2"));
  t.same(statuses, [...Array<number>(6).fill(200), ...Array<number>(6).fill(503)], "few for one address");
  for (let n = 0; n < 90; n++) await listen(`127.0.1.${n % 30}`);
  t.equal(await listen("127.0.2.1"), 503, "strangers together have their share");
  t.equal(await listen("127.0.0.1", cookies), 200, "who is signed in has a place");
});

t.test("a page of another name that points at the box reads nothing; two names are none", async (t) => {
  const box = await startSecure(t);
  box.watch.open("open");
  box.watch.call("box.acme.example", "2001:DB8::7");
  const by = async (host: string | string[], path = "/api/v1/status") =>
    (await ask(box, path, { headers: { host: host as string } })).status;
  for (const ours of [
    `127.0.0.1:${box.port}`,
    "localhost",
    `[::1]:${box.port}`,
    hostname(),
    `${hostname().split(".")[0]}.local`,
    "BOX.acme.example.",
    "[2001:db8:0::7]:8443",
  ]) {
    t.equal(await by(ours), 200, ours);
  }
  for (const strange of [
    "evil.example",
    `evil.example:${box.port}`,
    "192.0.2.1",
    "[2001:db8::8]",
    "localhost.evil.example",
  ]) {
    t.equal(await by(strange), 421, strange);
    t.equal(await by(strange, "/"), 421, `${strange}, the page`);
  }
  t.equal(await by("evil.example", "/healthz"), 200, "that it is alive says nothing");
  const socket = connectTls({ host: "127.0.0.1", port: box.port, rejectUnauthorized: false });
  socket.end("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  t.match(answer, /^HTTP\/1\.1 400 /);
  const plain = connect(box.port, "127.0.0.1");
  plain.end("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
  let redirect = "";
  for await (const chunk of plain) redirect += String(chunk);
  t.match(redirect, /^HTTP\/1\.1 421 /, "nobody is sent to a strange name");
});
