/**
 * What a TCP connection costs this box: CPU per connection in bursts through the kernel's own calls and through Node's
 * sockets, in turns against the same server on loopback, so that the ratio holds whatever else the machine does.
 *
 *   node_modules/.bin/node scripts/bench/connect-cost.ts [--connections 4000] [--rounds 3] [--json]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { BurstConnector } from "../../appliance/probes/burst-connector.ts";
import type { Connector } from "../../appliance/probes/connector.ts";
import { NetConnector } from "../../appliance/probes/net-connector.ts";

/** Connections that are due together. */
const BURST = 200;

if (process.send !== undefined) await serve();
else await measure();

/** The server, in a process of its own so that its CPU time is not counted. */
async function serve(): Promise<void> {
  const server = createServer((socket) => socket.on("error", () => undefined).resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  process.send?.({ port: (server.address() as AddressInfo).port });
  process.on("disconnect", () => process.exit(0));
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      connections: { type: "string", default: "4000" },
      rounds: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  });
  const child = fork(import.meta.filename);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const ways = { bursts: await BurstConnector.open(), net: new NetConnector() };
  const costs: Record<keyof typeof ways, number[]> = { bursts: [], net: [] };
  for (let round = -1; round < Number(values.rounds); round += 1) {
    for (const way of ["bursts", "net"] as const) {
      const cost = await cpuPerConnection(ways[way], port, Number(values.connections));
      if (round >= 0) costs[way].push(cost); // the first one warms up
    }
  }
  child.disconnect();
  const [bursts, net] = [median(costs.bursts), median(costs.net)];
  const result = {
    burstMicrosecondsPerConnection: round1(bursts),
    netMicrosecondsPerConnection: round1(net),
    ratio: round1(net / bursts),
  };
  if (values.json) return console.log(JSON.stringify(result));
  console.log(`a connection in bursts:    ${result.burstMicrosecondsPerConnection} us CPU`);
  console.log(
    `a connection through Node: ${result.netMicrosecondsPerConnection} us CPU (${result.ratio} times as much)`,
  );
}

/** CPU time of this process (all its threads) per connection, microseconds. @throws Error where one does not open */
async function cpuPerConnection(connector: Connector, port: number, count: number): Promise<number> {
  const row = connector.prepare(Array.from({ length: BURST }, () => ({ address: "127.0.0.1", port })));
  const before = process.cpuUsage();
  let opened = 0;
  const events = {
    isWanted: () => true,
    opened: () => void (opened += 1),
    failed: (_place: number, error: Error) => {
      throw error;
    },
    told: () => undefined,
  };
  while (opened < count) await row.run(events, AbortSignal.timeout(30_000));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / opened;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
