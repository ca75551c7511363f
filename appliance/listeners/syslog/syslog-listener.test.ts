import { execFile, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "selfsigned";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { Incoming } from "#model/incoming.ts";
import { LINE_LIMITS, SyslogListener, type SyslogListenerParts } from "./syslog-listener.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";

const run = promisify(execFile);
const skip = existsSync("/usr/bin/logger") ? false : "needs logger of bsdutils";

async function open(t: Test, more: Partial<SyslogListenerParts> = {}, withTls = false) {
  const taken: Incoming[] = [];
  const [port, tlsPort] = [await freeTcpPort(), await freeTcpPort()];
  const at = (number: number) => ({ host: "127.0.0.1", port: number });
  const made = await generate([{ name: "commonName", value: "box" }], { keyType: "ec" });
  const listener = new SyslogListener({
    settings: { listen: at(port), ...(withTls ? { tls: at(tlsPort) } : {}), relays: [] },
    sink: { take: (incoming) => void taken.push(incoming), knows: () => true },
    certificate: async () => ({ key: made.private, certificate: made.cert }),
    clock: systemClock,
    log: silentLog,
    ...more,
  });
  await listener.start();
  t.teardown(() => listener.stop());
  return { listener, taken, port, tlsPort };
}

async function stream(t: Test, port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  t.teardown(() => socket.destroy());
  await once(socket, "connect");
  return socket;
}

t.test("logger by UDP and TCP, in both forms and framings", { skip }, async (t) => {
  const { taken, port } = await open(t);
  const log = (...args: string[]) =>
    run("/usr/bin/logger", [
      "-n",
      "127.0.0.1",
      "-P",
      String(port),
      "-t",
      "backup",
      ...args,
      "-p",
      "user.err",
      "Backup failed: Grüße",
    ]);
  const ways = [
    ["-d", "--rfc3164"],
    ["-d", "--rfc5424"],
    ["-T", "--rfc3164"],
    ["-T", "--rfc5424"],
    ["-T", "--octet-count", "--rfc5424"],
  ];
  for (const [place, way] of ways.entries()) {
    await log(...way);
    await until(() => taken.length === place + 1);
    t.match(
      taken[place] ?? {},
      { kind: "line", from: "127.0.0.1", severity: 3, label: "backup", text: /^Backup failed: Grüße/ },
      way.join(" "),
    );
  }
});

t.test("lines by TLS with the box's own certificate", async (t) => {
  const { taken, tlsPort, listener } = await open(t, {}, true);
  const socket = connectTls({ port: tlsPort, host: "127.0.0.1", rejectUnauthorized: false });
  t.teardown(() => socket.destroy());
  await new Promise<void>((resolve) => socket.once("secureConnect", () => resolve()));
  socket.write("22 <13>app: one of two li10 <13>x: two");
  await until(() => taken.length === 2);
  t.same(
    taken.map(({ text }) => text),
    ["one of two li", "two"],
  );
  const plain = await stream(t, tlsPort);
  plain.write("<13>no handshake\n".repeat(100));
  await until(() => listener.figures().refused > 0);
  t.equal(taken.length, 2);
});

t.test(
  "rsyslog over TLS",
  { skip: existsSync("/usr/sbin/rsyslogd") ? false : "needs rsyslog and rsyslog-gnutls" },
  async (t) => {
    const { taken, tlsPort } = await open(t, {}, true);
    const folder = t.testdir({});
    const input = await freeTcpPort();
    writeFileSync(
      path.join(folder, "rsyslog.conf"),
      `global(workDirectory="${folder}")
module(load="imtcp")
input(type="imtcp" port="${input}" address="127.0.0.1")
action(type="omfwd" target="127.0.0.1" port="${tlsPort}" protocol="tcp" TCP_Framing="octet-counted"
  template="RSYSLOG_SyslogProtocol23Format" StreamDriver="gtls" StreamDriverMode="1" StreamDriverAuthMode="anon")
`,
    );
    const daemon = spawn(
      "/usr/sbin/rsyslogd",
      ["-n", "-f", path.join(folder, "rsyslog.conf"), "-i", path.join(folder, "pid")],
      { stdio: "ignore" },
    );
    t.teardown(async () => {
      daemon.kill("SIGKILL");
      if (daemon.exitCode === null && daemon.signalCode === null) await once(daemon, "exit");
    });
    const lines = Array.from({ length: 200 }, (_, n) => `<131>Nov 30 12:00:00 srv app[7]: line ${n}\n`).join("");
    await until(async () => {
      try {
        const socket = await stream(t, input);
        socket.end(lines);
        return true;
      } catch {
        return false;
      }
    });
    await until(() => taken.length === 200);
    t.match(taken[199] ?? {}, { severity: 3, label: "app", text: "line 199", about: ["127.0.0.1", "srv"] });
  },
);

t.test("connections are bounded, by source and in all", async (t) => {
  const { taken, port } = await open(t, { streamLimits: { connections: 3, perSource: 2, idleMs: 3_600_000 } });
  const sockets = [await stream(t, port), await stream(t, port)];
  for (const [place, socket] of sockets.entries()) {
    socket.write(`<13>a: ${place}\n`);
    await until(() => taken.length === place + 1);
  }
  const third = await stream(t, port);
  third.write("<13>a: 2\n");
  await until(() => taken.length === 3);
  await until(() => sockets[0]?.closed === true);
  t.equal(sockets[1]?.closed, false, "the one that was silent longest gave way");
});

t.test("who sends too much by a stream has to wait, and loses nothing", async (t) => {
  const { taken, port, listener } = await open(t, { limits: { ...LINE_LIMITS, perSource: 1000, burst: 100 } });
  const socket = await stream(t, port);
  for (let number = 0; number < 3000; number++) socket.write(`<13>a: line ${number}\n`);
  await until(() => taken.length === 3000);
  t.equal(taken.at(-1)?.text, "line 2999");
  t.equal(listener.figures().refused, 0);
});

t.test("a storm of datagrams is cut off, and what was not read is counted", async (t) => {
  const { taken, port, listener } = await open(t, { limits: { ...LINE_LIMITS, perSource: 10, burst: 100 } });
  const socket = createSocket("udp4");
  t.teardown(() => socket.close());
  const line = Buffer.from("<13>Nov  1 02:03:04 host app: storm");
  for (let turn = 0; turn < 100; turn++)
    await Promise.all(
      Array.from(
        { length: 50 },
        () => new Promise<void>((resolve) => socket.send(line, port, "127.0.0.1", () => resolve())),
      ),
    );
  const total = () => listener.figures().received + listener.figures().lost;
  await until(() => total() >= 5000);
  t.equal(total(), 5000);
  t.equal(taken.length + listener.figures().refused, listener.figures().received);
  t.ok(taken.length >= 100 && taken.length < 2500, `${taken.length} were read`);
});

t.test("what a line says asks for a look, and what a terminal would obey is made visible", async (t) => {
  const { taken, port } = await open(t);
  const socket = await stream(t, port);
  socket.write("<187>%LINK-3-UPDOWN: Interface Gi0/1, changed state to down\n<13>app: \u001b[31mred\n<13>\n");
  await until(() => taken.length === 2);
  t.match(taken[0] ?? {}, { asksForLook: true, recognised: [{ pattern: "link-down" }, { pattern: "link-flaps" }] });
  t.match(taken[1] ?? {}, { asksForLook: false, text: "\\u001b[31mred" });
});

t.test("a TCP port that is taken keeps the datagrams from nothing", async (t) => {
  const port = await freeTcpPort();
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen({ host: "127.0.0.1", port, exclusive: true }, () => resolve()));
  const { listener } = await open(t, { settings: { listen: { host: "127.0.0.1", port }, relays: [] } });
  t.match(listener.figures(), {
    address: `127.0.0.1:${port}`,
    problem: { code: "EADDRINUSE", message: /\(TCP\) is taken by/ },
  });
  await new Promise<void>((resolve) => holder.close(() => resolve()));
  await until(() => listener.figures().problem === undefined);
  t.pass("it is open now");
});
