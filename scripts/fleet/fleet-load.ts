/** How many boxes and events a second one mosquitto takes: connections, memory, CPU, and how late events arrive. */
import type { CloudEvent } from "#model/event.ts";
import { connect } from "mqtt";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { cpuSeconds, residentMegabytes } from "./broker-cost.ts";
import { pause, startFleet, stopFleet, until, type LightBox } from "./light-box.ts";

const DATA = { text: { en: "A service of this box has changed its state." }, filling: "x".repeat(1200) };
const STEP_SECONDS = 10;
const RATES = [100, 500, 1000, 2000, 4000];

export async function measureLoad(count = 2000): Promise<boolean> {
  const broker = await new Mosquitto().start();
  const { pid } = broker;
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const subscriber = connect(url, { protocolVersion: 5 });
  const late: number[] = [];
  const seen = new Map<string, Set<string>>();
  let arrived = 0;
  subscriber.on("message", (_topic, payload) => {
    const { time, source, sequence } = JSON.parse(payload.toString()) as CloudEvent;
    arrived += 1;
    late.push(Date.now() - Date.parse(time));
    const of = seen.get(source) ?? new Set();
    seen.set(source, of.add(sequence));
  });
  await subscriber.subscribeAsync("vedetta/v1/+/+/+/event/#", { qos: 1 });
  const emptyMegabytes = residentMegabytes(pid);
  const ownMegabytes = process.memoryUsage().rss / 1e6;
  const startedAt = performance.now();
  const boxes = await startFleet(count, [url]);
  const seconds = (performance.now() - startedAt) / 1000;
  const perBox = ((residentMegabytes(pid) - emptyMegabytes) * 1000) / count;
  console.log(
    `  ${count} boxes connected in ${seconds.toFixed(1)} s; broker ${Math.round(residentMegabytes(pid))} MB, ` +
      `${perBox.toFixed(1)} kB a box; this process ${Math.round(process.memoryUsage().rss / 1e6 - ownMegabytes)} MB for them`,
  );
  for (const rate of RATES) {
    late.length = 0;
    const [cpu, own, before] = [cpuSeconds(pid), process.cpuUsage(), arrived];
    const told = await tellAtRate(boxes, rate);
    await until("all have arrived", () => arrived >= before + told);
    const ownSeconds = process.cpuUsage(own);
    const sorted = late.toSorted((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
    const brokerShare = Math.round((100 * (cpuSeconds(pid) - cpu)) / STEP_SECONDS);
    const ownShare = Math.round((ownSeconds.user + ownSeconds.system) / 1e4 / STEP_SECONDS);
    console.log(
      `  ${rate} events/s wanted, ${Math.round(told / STEP_SECONDS)} told: broker ${brokerShare} % of a core, fleet and subscriber ${ownShare} %; ` +
        `arrived after p50 ${at(0.5)}, p99 ${at(0.99)} ms`,
    );
  }
  const missing = boxes.reduce((sum, { base, latest }) => sum + latest - (seen.get(`/${base}`)?.size ?? 0), 0);
  console.log(
    `  ${arrived} events arrived, ${missing} missing; broker ${Math.round(residentMegabytes(pid))} MB in the end`,
  );
  await stopFleet(boxes);
  await subscriber.endAsync();
  await broker.remove();
  return missing === 0;
}

/** @returns how many were told */
async function tellAtRate(boxes: readonly LightBox[], rate: number): Promise<number> {
  const startedAt = performance.now();
  let told = 0;
  while (performance.now() - startedAt < STEP_SECONDS * 1000) {
    const due = Math.floor(((performance.now() - startedAt) / 1000) * rate);
    for (; told < due; told += 1) boxes[told % boxes.length]?.tell(DATA);
    await pause(10);
  }
  return told;
}
