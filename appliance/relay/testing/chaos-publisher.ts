/**
 * A box reduced to its store and its relay, for tests that kill it: appends `test` events to a real event log until there
 * are so many, and relays them. Arguments: data folder, broker, number of events.
 */
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { Relay } from "../relay.ts";

const [folder = "", broker = "", wanted = "0"] = process.argv.slice(2);
const store = StateStore.open(folder, { clock: systemClock, log: silentLog });
const relay = new Relay({
  config: { brokers: [broker], protocol: 5, commandKeys: [], history: false },
  base: "vedetta/v1/acme/hq/box-1",
  source: store.events,
  boot: `boot-${process.pid}`,
  version: "0.0.0",
  clock: systemClock,
  clockTrusted: () => true,
  log: silentLog,
  retry: { passing: { firstMs: 20, mostMs: 100 }, lasting: { firstMs: 20, mostMs: 100 }, betweenMs: 5, stableMs: 500 },
});
relay.start();

const appending = setInterval(() => {
  const missing = Number(wanted) - store.events.latest();
  if (missing <= 0) return clearInterval(appending);
  const events = Array.from(
    { length: Math.min(40, missing) },
    () => ({ type: "test", at: Date.now(), data: {} }) as const,
  );
  store.commit({ events, clockTrusted: true });
  relay.wake();
}, 5);

process.once("SIGTERM", () => {
  clearInterval(appending);
  void relay.stop().then(() => store.close());
});
