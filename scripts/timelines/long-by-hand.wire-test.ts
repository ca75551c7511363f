/** The long timelines by hand-driven clock: nights, hours on a battery, two hundred hosts. */
import t from "tap";
import { playByHand } from "./hand-stage.ts";
import { compareTold } from "./stage.ts";
import { TIMELINES } from "./timelines.ts";

for (const timeline of TIMELINES) {
  if (timeline.only === "wire" || !timeline.long) continue;
  t.test(timeline.title, async (t) => {
    t.same(compareTold(timeline, await playByHand(timeline)), []);
  });
}
