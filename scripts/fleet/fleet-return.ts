/** A broker that comes back: when do the boxes come? A histogram of their CONNECTs, after a short outage and after a long one. */
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { Door } from "./door.ts";
import { pause, startFleet, stopFleet, until } from "./light-box.ts";

const BIN_MS = 250;
/** No more than this share of the fleet within one bin: a broker that takes 500 connections a second is not overrun by 500. */
const MOST_SHARE = 0.35;

export async function measureReturn(count = 500): Promise<boolean> {
  const broker = await new Mosquitto().start();
  const door = await new Door(broker.port).open();
  const boxes = await startFleet(count, [door.url]);
  await pause(11_000); // connections that have lasted
  let isSpread = true;
  for (const [name, outageMs] of [
    ["a broker that was restarted at once", 0],
    ["a broker that was away for half a minute", 30_000],
  ] as const) {
    await door.shut();
    await pause(outageMs);
    door.comings.length = 0;
    const openedAt = performance.now();
    await door.open();
    await until("all are back", () => boxes.every((box) => box.figures().connected));
    isSpread =
      show(
        name,
        door.comings.map((at) => at - openedAt),
        count,
      ) && isSpread;
    await pause(11_000);
  }
  await stopFleet(boxes);
  await door.shut();
  await broker.remove();
  return isSpread;
}

function show(name: string, comings: readonly number[], count: number): boolean {
  const bins: number[] = [];
  for (const at of comings) bins[Math.floor(at / BIN_MS)] = (bins[Math.floor(at / BIN_MS)] ?? 0) + 1;
  const most = Math.max(...[...bins].map((n) => n ?? 0));
  const last = (Math.max(...comings) / 1000).toFixed(1);
  console.log(`  ${name}: ${count} boxes back within ${last} s, at most ${most} in ${BIN_MS} ms`);
  for (let n = 0; n < bins.length; n += 1) {
    const comers = bins[n] ?? 0;
    console.log(
      `  ${((n * BIN_MS) / 1000).toFixed(2).padStart(6)} s ${String(comers).padStart(5)} ${"#".repeat(Math.ceil((60 * comers) / count))}`,
    );
  }
  return most <= MOST_SHARE * count;
}
