/** How fast a backlog goes over a fast line: the relay with a real store, beside a bare mqtt.js publisher and mosquitto_pub. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connectAsync } from "mqtt";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { BASE, fill, incidentData, makeRelay, openStore, waitUntil } from "./relay-stage.ts";

const BYTES = 1500;
const HOUR_MS = 3_600_000;
/** As many on their way as the relay has at most. */
const WINDOW = 1000;

interface Measured {
  readonly perSecond: number;
  /** Of CPU of the publisher, microseconds an event. */
  readonly cpuUs: number;
}

export async function measureRate(events = 50_000): Promise<boolean> {
  const broker = await new Mosquitto({ lines: ["max_inflight_messages 0"] }).start();
  const few = await new Mosquitto().start();
  const { store, close } = openStore();
  try {
    fill(store, events, BYTES, HOUR_MS);
    await bare(broker.port, Math.min(events, 10_000)); // warm
    const rows: [string, Measured][] = [
      ["mosquitto_pub -l, QoS 1", await mosquittoPub(broker.port, events)],
      ["bare mqtt.js, no store", await bare(broker.port, events)],
      ["relay", await relayOver(store, broker.port, events)],
    ];
    store.events.forgetCursor("relay");
    rows.push(["relay, 20 on their way (mosquitto's default)", await relayOver(store, few.port, events)]);
    const bareRate = rows[1]?.[1].perSecond ?? Number.NaN;
    for (const [name, { perSecond, cpuUs }] of rows) {
      const ratio = (perSecond / bareRate).toFixed(2);
      const cpu = Number.isNaN(cpuUs) ? "" : `, ${Math.round(cpuUs)} us of CPU an event`;
      console.log(`  ${name}: ${Math.round(perSecond)} events/s (${ratio} of bare)${cpu}`);
    }
    return true;
  } finally {
    close();
    await broker.remove();
    await few.remove();
  }
}

async function relayOver(
  store: ReturnType<typeof openStore>["store"],
  port: number,
  events: number,
): Promise<Measured> {
  const relay = makeRelay(store, `mqtt://127.0.0.1:${port}`);
  const result = await measured(events, async () => {
    relay.start();
    await waitUntil(() => store.events.cursor("relay") >= events);
  });
  await relay.stop();
  return result;
}

async function bare(port: number, events: number): Promise<Measured> {
  const client = await connectAsync(`mqtt://127.0.0.1:${port}`, { protocolVersion: 5 });
  const payload = JSON.stringify({ id: "01a22cfd-b0ec-71c9-b0be-97dfd5c4b4b6", data: incidentData(BYTES) });
  const result = await measured(events, () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let sent = 0;
    let answered = 0;
    const send = (): void => {
      sent += 1;
      client.publish(`${BASE}/event/state/changed`, payload, { qos: 1 }, () => {
        answered += 1;
        if (sent < events) send();
        if (answered === events) resolve();
      });
    };
    for (let n = 0; n < Math.min(WINDOW, events); n += 1) send();
    return promise;
  });
  await client.endAsync();
  return result;
}

async function mosquittoPub(port: number, events: number): Promise<Measured> {
  const line = `${JSON.stringify({ data: incidentData(BYTES) })}\n`;
  const args = ["-p", String(port), "-q", "1", "-l", "-t", `${BASE}/event/state/changed`];
  const { perSecond } = await measured(events, async () => {
    const child = spawn("mosquitto_pub", args, { stdio: ["pipe", "ignore", "ignore"] });
    for (let left = events; left > 0; left -= 1000)
      if (!child.stdin.write(line.repeat(Math.min(1000, left)))) await once(child.stdin, "drain");
    child.stdin.end();
    await once(child, "exit");
  });
  return { perSecond, cpuUs: Number.NaN };
}

async function measured(events: number, work: () => Promise<void>): Promise<Measured> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: events / seconds, cpuUs: (user + system) / events };
}
