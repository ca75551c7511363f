/**
 * What reading over SNMP costs this box: CPU per get of 7 values, by the own path and by the library net-snmp, both v2c
 * and in turns against the same agent on loopback, so that the ratio holds whatever else the machine does; and how many
 * requests 100 values take.
 *
 *   node_modules/.bin/node scripts/bench/snmp-cost.ts [--gets 20000] [--rounds 3] [--json]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import library from "net-snmp";
import type { SnmpAgent } from "../../appliance/snmp/client.ts";
import { makeSnmpClient } from "../../appliance/snmp/make-snmp-client.ts";
import { raw, startAgent, tableAnswerer, type RawValue } from "../../appliance/snmp/testing/scripted-agent.ts";

const IF_ENTRY = "1.3.6.1.2.1.2.2.1";
const SEVEN = [7, 8, 10, 13, 14, 16, 19].map((column) => `${IF_ENTRY}.${column}.1`);
const HUNDRED = Array.from({ length: 100 }, (_, i) => `${IF_ENTRY}.10.${i + 1}`);
/** Gets on their way at once. */
const ABREAST = 32;

if (process.send !== undefined) await serve();
else await measure();

/** The agent, in a process of its own so that its CPU time is not counted. */
async function serve(): Promise<void> {
  const table: Record<string, RawValue> = {};
  for (const oid of [...SEVEN, ...HUNDRED]) table[oid] = raw.counter32(1_234_567);
  const { port, requests } = await startAgent((request, bytes) => {
    requests.length = 0;
    return tableAnswerer(table)(request, bytes);
  });
  process.send?.({ port });
  process.on("disconnect", () => process.exit(0));
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gets: { type: "string", default: "20000" },
      rounds: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  });
  const gets = Number(values.gets);
  const child = fork(import.meta.filename);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const agent: SnmpAgent = { address: "127.0.0.1", port, access: { version: "2c", community: "public" } };
  const client = makeSnmpClient();
  const session = library.createSession("127.0.0.1", "public", { version: library.Version2c, port });
  session.on("error", () => undefined);
  const { signal } = new AbortController();
  const ways = {
    own: () => client.get(agent, SEVEN, { signal }),
    library: () =>
      new Promise((resolve, reject) => {
        session.get([...SEVEN], (error, varbinds) => (error === null ? resolve(varbinds) : reject(error)));
      }),
  };
  const costs: Record<keyof typeof ways, number[]> = { own: [], library: [] };
  for (const way of ["own", "library"] as const) await cpuPerGet(ways[way], gets); // warming up
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const way of ["own", "library"] as const) costs[way].push(await cpuPerGet(ways[way], gets));
  }
  const before = client.requestsSent;
  await client.get(agent, HUNDRED, { signal });
  const requestsForHundred = client.requestsSent - before;
  client.stop();
  session.close();
  child.disconnect();
  const own = median(costs.own);
  const other = median(costs.library);
  const result = {
    ownMicrosecondsPerGet: round1(own),
    libraryMicrosecondsPerGet: round1(other),
    ratio: round1(other / own),
    requestsForHundredValues: requestsForHundred,
  };
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
}

function print(result: Readonly<Record<string, number>>): void {
  console.log(`get of 7 values, own path:  ${result.ownMicrosecondsPerGet} us CPU`);
  console.log(`get of 7 values, net-snmp:  ${result.libraryMicrosecondsPerGet} us CPU (${result.ratio} times as much)`);
  console.log(`requests for 100 values:    ${result.requestsForHundredValues}`);
}

/** CPU time of this process (all its threads) per get, microseconds. */
async function cpuPerGet(get: () => Promise<unknown>, count: number): Promise<number> {
  const before = process.cpuUsage();
  let begun = 0;
  const runner = async () => {
    while (begun < count) {
      begun += 1;
      await get();
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, runner));
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
