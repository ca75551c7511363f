/** The check against memcached, and against servers that misbehave. */
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import t from "tap";
import { runLastTests } from "../testing/last-tests.ts";
import { FailureTable } from "../testing/failure-table.ts";
import type { Ending } from "../testing/misbehaving-servers.ts";
import { makeFolder, writeFiles } from "../testing/real-server.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { compareWithBefore, type Reading } from "./compare-with-before.ts";
import { memcached } from "./memcached.ts";
import { say, startMemcached, withoutMemcached } from "./testing/memcached-server.ts";
import { stage } from "./testing/stage.ts";

const skip = withoutMemcached;
const table = new FailureTable(memcached, [/(?<=memcached )\d[\w.]*/g]);
if (skip !== false) table.leaveIncomplete();
const ALLOWED = 30;

t.test("a good server answers, and its figures are measured", { skip }, async (t) => {
  const { settings, code } = await stage.open(t);
  const { observation } = await table.try(t, "right answer", code, { settings });
  const { connectMs, answerMs, ...figures } = observation.measurements ?? {};
  t.ok((connectMs ?? 0) > 0);
  t.ok((answerMs ?? 0) > 0);
  t.same(Object.keys(figures), ["uptimeSeconds", "connections", "connectionsPercent", "memoryPercent"]);
  t.equal(figures["connections"], 1, "this check");
  t.equal(figures["memoryPercent"], 0);
  t.match(observation.parameters, { version: /^\d+\.\d+/ });
  const plain = await tryCheck(memcached, { settings: { ...(settings as object), stats: false } });
  t.same(Object.keys(plain.observation.measurements ?? {}), ["connectMs", "answerMs"]);
});

t.test("the second run tells hits since the first", { skip }, async (t) => {
  const { port } = await startMemcached(t);
  await say(port, "set a 0 0 1\r\nx\r\n");
  await say(port, "get nothing\r\n");
  const memory = makeMemory();
  await tryCheck(memcached, { settings: { port }, memory });
  const silent = await tryAgain(port, memory);
  t.equal(silent["hitPercent"], undefined, "nobody asked");
  await say(port, "get a\r\nget a\r\nget a\r\nget nothing\r\n", 10);
  const { hitPercent, evictionsPerSecond, storesRefusedPerSecond } = await tryAgain(port, memory);
  t.equal(hitPercent, 75);
  t.equal(evictionsPerSecond, 0);
  t.equal(storesRefusedPerSecond, 0);
});

t.test("full of items: one that may drop them does, one that may not refuses more", { skip }, async (t) => {
  for (const [options, grows, stays] of [
    [[], "evictionsPerSecond", "storesRefusedPerSecond"],
    [["-M"], "storesRefusedPerSecond", "evictionsPerSecond"],
  ] as const) {
    const { port } = await startMemcached(t, ["-m", "2", ...options]);
    const memory = makeMemory();
    await tryCheck(memcached, { settings: { port }, memory });
    await fill(port);
    const measurements = await tryAgain(port, memory);
    t.ok((measurements[grows] ?? 0) > 0, grows);
    t.equal(measurements[stays], 0, stays);
    t.ok((measurements["memoryPercent"] ?? 0) > 50);
  }
});

t.test("full of connections: the share is measured, then it is said", { skip }, async (t) => {
  const { port } = await startMemcached(t, ["-c", String(ALLOWED)]);
  await hold(t, port, ALLOWED / 2 - 1);
  const { observation } = await tryCheck(memcached, { settings: { port } });
  t.match(observation, { code: "answers", measurements: { connections: ALLOWED / 2 } });
  t.equal(observation.measurements?.connectionsPercent, 50);
  await hold(t, port, ALLOWED / 2);
  await table.try(t, "all connections taken", "tooManyConnections", { settings: { port } });
});

t.test("a server that asks for a login", { skip }, async (t) => {
  const folder = makeFolder(t, "memcached");
  writeFiles(folder, { users: "monitor:secret\n" });
  const { port } = await startMemcached(t, ["-Y", join(folder, "users")]);
  await table.try(t, "login needed", "loginNeeded", { settings: { port } });
});

t.test("a server that speaks the binary protocol only is silent", { skip }, async (t) => {
  const { port } = await startMemcached(t, ["-B", "binary"]);
  await table.try(t, "speaks the binary protocol only", "timeout", { settings: { port } });
});

t.test("servers that misbehave", async (t) => {
  const codes = {
    "service stopped": "refused",
    "accepts and stays silent": "timeout",
    "accepts and closes": "closedEarly",
    "accepts and resets": "reset",
    "web server on that port": "otherProtocol",
    "SSH server on that port": "otherProtocol",
    "mail server on that port": "otherProtocol",
    "slower than the deadline": "timeout",
    "endless line": "tooMuch",
    "endless zeros": "tooMuch",
    "random bytes": "otherProtocol",
    "absurd lengths": "timeout",
    "version without a number": "otherProtocol",
    "proxy that does not know stats": "statsRefused",
    "out of memory": "serverError",
    "figures that stop in the middle": "timeout",
    "figures that break off": "closedEarly",
    "figures without end": "tooMuch",
    "figures between which something else stands": "otherProtocol",
  };
  await table.tryAll(t, stage.misbehaviours, codes, stage.aim);
});

t.test("what was measured before a failure is told with it", async (t) => {
  const port = await stage.misbehaviours["proxy that does not know stats"]?.(t);
  const { observation } = await tryCheck(memcached, { settings: { port } });
  t.same(Object.keys(observation.measurements ?? {}), ["connectMs", "answerMs"]);
});

t.test("no rate over a restart of the server or a reset of its counters", (t) => {
  const reading = (atMs: number, uptime: number, evictions: number): Reading => ({
    atMs,
    figures: new Map(Object.entries({ uptime, evictions })),
  });
  const before = reading(0, 500, 10);
  t.same(compareWithBefore(undefined, before), {});
  t.same(compareWithBefore(before, reading(60_000, 559, 70)), { evictionsPerSecond: 1 });
  t.same(compareWithBefore(before, reading(60_000, 30, 70)), {}, "started anew");
  t.same(compareWithBefore(before, reading(60_000, 560, 9)), {}, "counters were reset");
  t.same(compareWithBefore(before, reading(1, 500, 11)), {}, "too soon");
  t.end();
});

runLastTests(t, memcached, table);

/** One more run, late enough for a rate. */
async function tryAgain(port: number, memory: ReturnType<typeof makeMemory>): Promise<Record<string, number>> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const { observation } = await tryCheck(memcached, { settings: { port }, memory });
  t.equal(observation.code, "answers");
  return { ...observation.measurements };
}

/** Stores more than a server of two megabytes holds. */
async function fill(port: number): Promise<void> {
  const value = "x".repeat(1000);
  const stores = Array.from({ length: 5000 }, (_, place) => `set key${place} 0 0 1000\r\n${value}\r\n`);
  await say(port, stores.join(""), stores.length);
}

/** Opens connections, closed when the test ends. */
async function hold(ending: Ending, port: number, count: number): Promise<void> {
  const sockets = Array.from({ length: count }, () => connect(port, "127.0.0.1").on("error", () => undefined));
  ending.teardown(() => sockets.forEach((socket) => socket.destroy()));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
}
