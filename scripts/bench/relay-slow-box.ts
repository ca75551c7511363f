/**
 * The near end of `relay-slow-line.ts`: a backlog of old events, and a new one every two seconds. Prints `connected`,
 * and in the end `taken N` and `bytes N`. Arguments: folder, broker, `relay` or `bare`, seconds.
 */
import { mkdirSync } from "node:fs";
import { connectAsync } from "mqtt";
import { systemClock } from "#lib/clock.ts";
import { BASE, fill, incidentData, makeRelay, openStore, waitUntil } from "./relay-stage.ts";

const [folder = "", broker = "", mode = "", seconds = "0"] = process.argv.slice(2);
const BYTES = 1500;
const BACKLOG = 20_000;
const EVERY_MS = 2000;

if (mode === "bare") await publishBare();
else await relayBacklog();

async function relayBacklog(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { store, close } = openStore(folder);
  fill(store, BACKLOG, BYTES, 3_600_000);
  const relay = makeRelay(store, broker);
  relay.start();
  await waitUntil(() => relay.figures().connected);
  console.log("connected");
  const data = incidentData(BYTES);
  const appending = setInterval(() => {
    const at = systemClock.wallMs();
    store.commit({ events: [{ type: "incident.opened", subject: "x", at, data }], clockTrusted: true });
    relay.wake();
  }, EVERY_MS);
  await new Promise((resolve) => {
    setTimeout(resolve, Number(seconds) * 1000);
    process.once("SIGTERM", resolve);
  });
  clearInterval(appending);
  const { acknowledged } = relay.figures();
  console.log(`taken ${acknowledged}`);
  console.log(`bytes ${acknowledged * (BYTES + 500)}`);
  await relay.stop();
  close();
  process.exit(0);
}

async function publishBare(): Promise<void> {
  const client = await connectAsync(broker, { protocolVersion: 5 });
  console.log("connected");
  const payload = JSON.stringify({ data: incidentData(BYTES + 400) });
  const send = (): void => void client.publish(`${BASE}/event/state/changed`, payload, { qos: 1 }, send);
  for (let n = 0; n < 20; n += 1) send();
  await new Promise((resolve) => process.once("SIGTERM", resolve));
  process.exit(0);
}
