/**
 * Refused events at scale: a real mosquitto that takes none above a size (MQTT 5 and 3.1.1), and a broker of our own that answers
 * every code there is. Nine are too large: each has to be set aside and told, all others taken.
 */
import type { StoredEvent } from "#model/event.ts";
import { FakeBroker } from "#relay/testing/fake-broker.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import type { RelayOptions } from "#relay/relay.ts";
import { fill, makeRelay, openStore, waitUntil } from "./relay-stage.ts";

const LARGE = 40_000;
const MANY = 9;
const HOUR_MS = 3_600_000;
/** Of a broker's state, or never meant for a PUBACK: they hold the queue, and pass. */
const ODD = [0x80, 0x83, 0x87, 0x90, 0x91, 0x97, 0xa0, 0xff];

export async function measureRefusals(events = 20_000): Promise<boolean> {
  const real: boolean[] = [];
  for (const protocol of [5, 4] as const) {
    const broker = await new Mosquitto({ lines: [`max_packet_size ${LARGE / 2}`] }).start();
    try {
      real.push(await run(`mosquitto, MQTT ${protocol}`, `mqtt://127.0.0.1:${broker.port}`, protocol, events));
    } finally {
      await broker.remove();
    }
  }
  let codes = [...ODD];
  let asked = 0;
  const hostile = await new FakeBroker({
    puback: ({ topic, payload }) => {
      if (topic.endsWith("/presence")) return 0;
      if (payload.length > LARGE / 2) return payload.length % 2 === 0 ? 0x95 : 0x99;
      asked += 1;
      if (asked % Math.ceil(events / (ODD.length + 1)) !== 0) return 0;
      const [code = 0, ...rest] = codes;
      codes = rest;
      return code;
    },
  }).start();
  try {
    const isWell = await run("a hostile broker", hostile.url, 5, events);
    console.log(`  it answered ${ODD.length - codes.length} other codes`);
    return isWell && real.every(Boolean);
  } finally {
    await hostile.stop();
  }
}

async function run(name: string, url: string, protocol: 5 | 4, events: number): Promise<boolean> {
  const { store, close } = openStore();
  const aside: number[] = [];
  const piece = Math.floor(events / MANY);
  for (let n = 0; n < MANY; n += 1) {
    fill(store, piece, 800, HOUR_MS);
    fill(store, 1, LARGE + n, HOUR_MS);
  }
  fill(store, 1, 800, HOUR_MS); // with 3.1.1 the last one is only to blame once another has passed
  const more: Partial<RelayOptions> = {
    config: { brokers: [url], protocol, commandKeys: [], history: false },
    retry: {
      passing: { firstMs: 20, mostMs: 100 },
      lasting: { firstMs: 20, mostMs: 100 },
      betweenMs: 5,
      stableMs: 500,
    },
    asides: {
      tell({ sequence }: StoredEvent) {
        aside.push(sequence);
        const data = { reason: "refused", from: sequence, to: sequence };
        store.commit({ events: [{ type: "events.dropped", at: Date.now(), data }], clockTrusted: true });
      },
      store: () => true,
    },
  };
  const relay = makeRelay(store, url, more);
  const startedAt = performance.now();
  relay.start();
  await waitUntil(() => relay.figures().waiting === 0);
  const seconds = (performance.now() - startedAt) / 1000;
  const { acknowledged, setAside } = relay.figures();
  await relay.stop();
  const isWell = setAside === MANY && aside.every((sequence) => sequence % (piece + 1) === 0);
  console.log(`  ${name}: ${acknowledged} taken, ${setAside} of ${MANY} set aside, ${seconds.toFixed(1)} s`);
  close();
  return isWell;
}
