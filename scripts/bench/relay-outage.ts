/**
 * A week without a broker at full size: what it takes on the disk, how long the replay takes, and what a small disk has to give up.
 * A ledger of sequences is kept by a receiver: each arrived, or was said to be gone. Once with the room of a box, once with a tenth.
 */
import { HistoryStore } from "#store/history-store.ts";
import { enforceLimit, usedDiskBytes } from "#store/disk-limit.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { CloudEvent } from "#model/event.ts";
import { connect } from "mqtt";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { fill, makeRelay, openStore, waitUntil } from "./relay-stage.ts";

/** A site of 1600 hosts of which a tenth fails and returns every hour: 160 x (opened, diagnosed, resolved, closed) x 24. */
const EVENTS_A_DAY = 15_360;
const BYTES = 3000;
const DAY_MS = 86_400_000;
const LIMIT_EVERY = 5000;

export async function measureOutage(days = 7, megabytes = 2000): Promise<boolean> {
  const isWhole = await replay(days, megabytes, false);
  const isTold = await replay(days, megabytes / 20, true);
  return isWhole && isTold;
}

async function replay(days: number, megabytes: number, mustDrop: boolean): Promise<boolean> {
  const { store, folder, close } = openStore();
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const broker = await new Mosquitto({ lines: ["max_inflight_messages 0"] }).start();
  try {
    store.events.cursor("relay"); // from now on nothing that is not sent goes by age
    const events = Math.round(days * EVENTS_A_DAY);
    let dropped = 0;
    for (let done = 0; done < events; done += LIMIT_EVERY) {
      fill(store, Math.min(LIMIT_EVERY, events - done), BYTES, DAY_MS);
      const freed = await enforceLimit(
        { state: store, history },
        { maxDiskBytes: megabytes * 1e6, clockTrusted: true },
      );
      dropped += freed.droppedEvents;
    }
    const used = usedDiskBytes({ state: store, history });
    console.log(
      `  ${events} events of ${days} days, limit ${megabytes} MB: ${Math.round(used / 1e6)} MB on the disk, ${dropped} given up`,
    );
    const ledger = new Ledger();
    await ledger.listen(broker.port);
    const relay = makeRelay(store, `mqtt://127.0.0.1:${broker.port}`);
    const before = process.memoryUsage().rss;
    const startedAt = performance.now();
    relay.start();
    await waitUntil(() => relay.figures().waiting === 0 && relay.figures().acknowledged > 0);
    const seconds = (performance.now() - startedAt) / 1000;
    const grown = (process.memoryUsage().rss - before) / 1e6;
    const { acknowledged } = relay.figures();
    await relay.stop();
    await waitUntil(() => ledger.arrived.size >= acknowledged);
    await ledger.end();
    const missing = ledger.missing(store.events.latest());
    console.log(
      `  replayed in ${seconds.toFixed(1)} s, ${Math.round(acknowledged / seconds)} events/s, memory +${Math.round(grown)} MB; ` +
        `arrived ${ledger.arrived.size}, said to be gone ${ledger.gone}, missing without a word ${missing}`,
    );
    return missing === 0 && used <= megabytes * 1.05e6 && dropped > 0 === mustDrop;
  } finally {
    await history.stop();
    close();
    await broker.remove();
  }
}

/** Which sequences arrived, and which were said to be gone. */
class Ledger {
  readonly arrived = new Set<number>();
  readonly #ranges: { readonly from: number; readonly to: number }[] = [];
  #end: () => Promise<void> = async () => {};

  async listen(port: number): Promise<void> {
    const client = connect(`mqtt://127.0.0.1:${port}`, { protocolVersion: 5 });
    client.on("message", (_topic, payload) => {
      const { sequence, type, data } = JSON.parse(payload.toString()) as CloudEvent;
      this.arrived.add(Number(sequence));
      if (type === "events.dropped") this.#ranges.push(...(data as { ranges: { from: number; to: number }[] }).ranges);
    });
    await client.subscribeAsync("vedetta/v1/+/+/+/event/#", { qos: 1 });
    this.#end = () => client.endAsync();
  }

  end(): Promise<void> {
    return this.#end();
  }

  get gone(): number {
    return this.#ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  }

  /** Up to a sequence, those that neither arrived nor were said to be gone. */
  missing(upTo: number): number {
    const known = new Set(this.arrived);
    for (const { from, to } of this.#ranges) for (let n = from; n <= to; n += 1) known.add(n);
    let missing = 0;
    for (let n = 1; n <= upTo; n += 1) if (!known.has(n)) missing += 1;
    return missing;
  }
}
