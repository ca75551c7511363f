/**
 * What reading over SNMP costs this box: CPU per request of six values, decoded, in bursts of so many agents as are due in
 * one second on a large site. Four ways in turns against the same agents on loopback, so that their ratios hold whatever
 * else the machine does: a round of check type `snmp` into its sheet, the client over bursts, the client over Node's
 * sockets, and the library net-snmp. Besides, how many requests 100 values take.
 *
 *   node_modules/.bin/node scripts/bench/snmp-cost.ts [--bursts 300] [--rounds 5] [--agents 27] [--json]
 */
import { fork } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { parseArgs } from "node:util";
import library from "net-snmp";
import { RoundSheet } from "../../appliance/checks/round-sheet.ts";
import { snmp } from "../../appliance/checks/snmp/snmp.ts";
import type { SnmpSettings } from "../../appliance/checks/snmp/settings.ts";
import type { Surroundings } from "../../appliance/checks/surroundings.ts";
import { makeMemory } from "../../appliance/checks/testing/try-check.ts";
import type { SnmpAgent, SnmpClient } from "../../appliance/snmp/client.ts";
import { WAYS } from "../../appliance/snmp/testing/both-ways.ts";
import { encodeReply, raw, readRequest, type RawValue } from "../../appliance/snmp/testing/scripted-agent.ts";

const UP_TIME = "1.3.6.1.2.1.1.3.0";
const IF_ENTRY = "1.3.6.1.2.1.2.2.1";
const SERVICES: readonly SnmpSettings[] = [
  { oid: "1.3.6.1.2.1.25.3.3.1.2.196608", unit: "%" },
  { oid: "1.3.6.1.4.1.2021.4.6.0", scale: 1024, unit: "B" },
  { oid: "1.3.6.1.2.1.25.2.3.1.6.31", scale: 4096, unit: "B" },
  { oid: "1.3.6.1.2.1.31.1.1.1.6.1", kind: "counter", scale: 8, unit: "bit/s" },
  { oid: "1.3.6.1.2.1.31.1.1.1.10.1", kind: "counter", scale: 8, unit: "bit/s" },
];
/** What the services ask for. */
const SIX = [...SERVICES.map(({ oid }) => oid), UP_TIME];
const HUNDRED = Array.from({ length: 100 }, (_, i) => `${IF_ENTRY}.10.${i + 1}`);

if (process.send !== undefined) await serve(Number(process.argv[2]));
else await measure();

/** The agents, in a process of their own so that their CPU time is not counted. */
async function serve(agents: number): Promise<void> {
  const values: Record<string, RawValue> = { [UP_TIME]: raw.timeticks(4711) };
  for (const oid of HUNDRED) values[oid] = raw.counter32(1_234_567);
  for (const { oid, kind } of SERVICES)
    values[oid] = kind === "counter" ? raw.counter64(123_456_789_012n) : raw.integer(4711);
  const ports: number[] = [];
  for (let place = 0; place < agents; place++) {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
    ports.push(socket.address().port);
    socket.on("message", (packet, { address, port }) => {
      const request = readRequest(packet);
      const varbinds = request.oids.map((oid) => ({ oid, ...(values[oid] ?? raw.integer(0)) }));
      socket.send(encodeReply(request, { varbinds }), port, address);
    });
  }
  process.send?.({ ports });
  process.on("disconnect", () => process.exit(0));
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bursts: { type: "string", default: "300" },
      rounds: { type: "string", default: "5" },
      agents: { type: "string", default: "27" },
      json: { type: "boolean", default: false },
    },
  });
  const [bursts, rounds, count] = [Number(values.bursts), Number(values.rounds), Number(values.agents)];
  const child = fork(import.meta.filename, [String(count)]);
  const [{ ports }] = (await once(child, "message")) as [{ ports: readonly number[] }];
  const agents = ports.map((port): SnmpAgent => ({
    address: "127.0.0.1",
    port,
    access: { version: "2c", community: "public" },
  }));
  const clients = new Map(WAYS.map(({ name, makeClient }) => [name, makeClient()]));
  const [overBursts, overDgram] = [clients.get("bursts"), clients.get("dgram")];
  const sessions = ports.map((port) =>
    library.createSession("127.0.0.1", "public", { version: library.Version2c, port }),
  );
  const ways: Record<string, () => Promise<unknown>> = {
    ...(overBursts !== undefined && {
      "round over bursts": roundOver(overBursts, agents),
      "client over bursts": getsOver(overBursts, agents),
    }),
    ...(overDgram !== undefined && {
      "round over dgram": roundOver(overDgram, agents),
      "client over dgram": getsOver(overDgram, agents),
    }),
    "library net-snmp": () => Promise.all(sessions.map(getByLibrary)),
  };
  const costs = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const cost = (await cpuOf(way, bursts)) / count;
      if (round > 0) costs.get(name)?.push(cost); // the first one warms up
    }
  }
  const requestsForHundred = await requestsFor(overDgram, agents[0]);
  for (const client of clients.values()) client.stop();
  for (const session of sessions) session.close();
  child.disconnect();
  const result = {
    microsecondsPerRequest: Object.fromEntries([...costs].map(([name, some]) => [name, round1(median(some))])),
    requestsForHundredValues: requestsForHundred,
  };
  if (values.json) console.log(JSON.stringify(result));
  else print(result.microsecondsPerRequest, requestsForHundred);
}

function getByLibrary(session: ReturnType<typeof library.createSession>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    session.get([...SIX], (error, varbinds) => (error === null ? resolve(varbinds) : reject(error)));
  });
}

/** A round of five services on every agent. */
function roundOver(client: SnmpClient, agents: readonly SnmpAgent[]): () => Promise<void> {
  const jobs = agents.flatMap(({ address, port, access }) =>
    SERVICES.map((settings) => ({ target: { address, snmp: { port, access } }, settings, memory: makeMemory() })),
  );
  const round = snmp.rounds?.prepare(jobs);
  const sheet = new RoundSheet(jobs.length, () => undefined);
  const surroundings = { snmp: client } as Surroundings;
  const { signal } = new AbortController();
  // As if a minute lay between two bursts: counters have rates then.
  let nowMs = 0;
  const context = { signal, timeoutMs: 10_000, now: () => nowMs, wallMs: () => 0, surroundings };
  return async () => {
    nowMs += 60_000;
    sheet.begin();
    await round?.run(sheet, context);
    if (nowMs > 60_000 && sheet.sayingAt(jobs.length - 1)?.code !== "measured") throw new Error("not all was measured");
  };
}

function getsOver(client: SnmpClient, agents: readonly SnmpAgent[]): () => Promise<unknown> {
  const { signal } = new AbortController();
  return () => Promise.all(agents.map((agent) => client.get(agent, SIX, { signal })));
}

async function requestsFor(client: SnmpClient | undefined, agent: SnmpAgent | undefined): Promise<number> {
  if (client === undefined || agent === undefined) return Number.NaN;
  const before = client.requestsSent;
  await client.get(agent, HUNDRED, { signal: new AbortController().signal });
  return client.requestsSent - before;
}

function print(costs: Readonly<Record<string, number>>, requestsForHundred: number): void {
  const least = Math.min(...Object.values(costs));
  for (const [name, cost] of Object.entries(costs))
    console.log(
      `${`${name}:`.padEnd(22)} ${cost.toFixed(1).padStart(6)} us CPU a request, ${round1(cost / least)} times`,
    );
  console.log(`requests for 100 values: ${requestsForHundred}`);
}

/** CPU time of this process (all its threads) for one burst, microseconds. */
async function cpuOf(burst: () => Promise<unknown>, count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i += 1) await burst();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
