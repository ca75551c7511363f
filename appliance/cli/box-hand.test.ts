/** Test events of the operations centre: the one that was made is the one that is told of, whatever the clock and the store do. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { EventDraft } from "#model/event.ts";
import { StateStore } from "#store/state-store.ts";
import type { OrderingParts } from "./appliance/ordering.ts";
import { boxHand } from "./box-hand.ts";

void t.test("a clock that was set back, and a store that refuses", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-hand-"));
  const clock = new HandClock();
  const state = StateStore.open(folder, { clock, log: silentLog, boot: "b" });
  t.teardown(() => {
    state.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let canStore = true;
  let waiting: EventDraft[] = [];
  const flush = (): boolean => {
    if (!canStore) return false;
    state.commit({ events: waiting, clockTrusted: true });
    waiting = [];
    return true;
  };
  const tell = (events: readonly EventDraft[]): void => void waiting.push(...events);
  const parts = { options: { clock, env: {} }, stores: { state }, watching: { tell, watch: { flush } } };
  const hand = boxHand(parts as unknown as OrderingParts);
  t.match(hand.sendTest("Ana"), { sequence: 1, data: { by: "Ana" } });
  t.equal(hand.sendTest("Ana"), "tooSoon");
  clock.stepWall(-86_400_000);
  await clock.advance(10_000);
  t.match(hand.sendTest("Ben"), { sequence: 2, data: { by: "Ben" } });
  canStore = false;
  await clock.advance(10_000);
  t.equal(hand.sendTest("Cai"), "notStored");
  canStore = true;
  await clock.advance(10_000);
  t.match(hand.sendTest("Dan"), { sequence: 4, data: { by: "Dan" } }, "the one before is stored with it");
});
