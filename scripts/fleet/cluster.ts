/**
 * Boxes tell events to three NATS servers; the one that the operations centre and a third of the boxes are connected to is killed under
 * load and started again, then another. A ledger of what was told is compared with what arrived.
 */
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { connect, type MqttClient } from "mqtt";
import type { CloudEvent } from "#model/event.ts";
import { LightBox, pause, stopFleet, until } from "./light-box.ts";
import { NatsCluster } from "./nats-cluster.ts";

const RATE = 200;

if (existsSync("/usr/sbin/nats-server")) process.exit((await main()) ? 0 : 1);
console.error("cluster: apt-get install --no-install-recommends nats-server first");
process.exit(69);

async function main(): Promise<boolean> {
  const [count = 100, seconds = 40] = process.argv.slice(2).map(Number);
  const cluster = await new NatsCluster().start();
  const arrived = new Map<string, number>();
  let presences = 0;
  let connections = 0;
  const soc = await listen(cluster, (topic, payload) => {
    if (topic.endsWith("/presence")) presences += 1;
    else {
      const { source, sequence } = JSON.parse(payload) as CloudEvent;
      const key = `${source} ${sequence}`;
      arrived.set(key, (arrived.get(key) ?? 0) + 1);
    }
  });
  soc.on("connect", () => (connections += 1));
  const { brokers } = cluster;
  const boxes = Array.from({ length: count }, (_, n) => {
    // A third of the boxes begins with each of the three.
    const order = [0, 1, 2].map((k) => brokers[(n + k) % 3] ?? "");
    return new LightBox(n, order, 4);
  });
  for (const box of boxes) {
    box.start();
    await pause(20);
  }
  await until("all boxes are connected", () => boxes.every((box) => box.figures().connected));
  console.log(`${count} boxes at three servers (load average ${(loadavg()[0] ?? 0).toFixed(1)})`);
  const startedAt = performance.now();
  let told = 0;
  const strokes = [
    { at: 0.2, what: "the first server is killed", do: () => cluster.kill(0) },
    { at: 0.45, what: "the first server is started again", do: () => cluster.startNode(0) },
    { at: 0.65, what: "the second server is killed", do: () => cluster.kill(1) },
    { at: 0.85, what: "the second server is started again", do: () => cluster.startNode(1) },
  ];
  for (;;) {
    const elapsed = (performance.now() - startedAt) / 1000;
    if (elapsed > seconds) break;
    for (; told < elapsed * RATE; told += 1) boxes[told % count]?.tell({ n: told });
    const [next] = strokes;
    if (next !== undefined && elapsed > next.at * seconds) {
      strokes.shift();
      console.log(`  ${elapsed.toFixed(1)} s: ${next.what}; ${told} told, ${arrived.size} arrived`);
      await next.do();
    }
    await pause(10);
  }
  const toldAt = performance.now();
  await until("every box is rid of its events", () => boxes.every((box) => box.figures().waiting === 0));
  const handedOver = ((performance.now() - toldAt) / 1000).toFixed(1);
  await untilOr(120, () => arrived.size >= told);
  const missing = boxes.reduce((sum, { base, latest }) => {
    let of = 0;
    for (let n = 1; n <= latest; n += 1) if (!arrived.has(`/${base} ${n}`)) of += 1;
    return sum + of;
  }, 0);
  const twice = [...arrived.values()].filter((times) => times > 1).length;
  console.log(
    `  ${told} told at ${RATE}/s, all handed over ${handedOver} s after the last; the operations centre connected anew ${connections} times`,
  );
  console.log(`  arrived ${arrived.size}, missing ${missing}, more than once ${twice}, presences ${presences}`);
  await stopFleet(boxes);
  soc.end(true);
  await cluster.remove();
  return missing === 0;
}

/** The operations centre: a session that the cluster keeps, at whichever server answers. */
async function listen(cluster: NatsCluster, take: (topic: string, payload: string) => void): Promise<MqttClient> {
  const servers = cluster.brokers.map((broker) => ({ host: "127.0.0.1", port: Number(new URL(broker).port) }));
  const client = connect({
    servers,
    protocolVersion: 4,
    clientId: "soc-ledger",
    clean: false,
    reconnectPeriod: 1000,
    keepalive: 10,
  });
  client.on("error", () => {});
  client.on("message", (topic, payload) => take(topic, payload.toString()));
  // A cluster that has just been started has no leader yet, and closes the connection.
  let isSubscribed = false;
  client.on("connect", () => {
    const topics = ["vedetta/v1/+/+/+/event/#", "vedetta/v1/+/+/+/presence"];
    client.subscribe(topics, { qos: 1 }, (error) => (isSubscribed ||= error === null));
  });
  await until("the operations centre is subscribed", () => isSubscribed);
  return client;
}

async function untilOr(seconds: number, holds: () => boolean): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds() && performance.now() < end) await pause(100);
}
