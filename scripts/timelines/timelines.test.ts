/** The short timelines by hand-driven clock. The long ones, and one in real time, are played by `scripts/test-wire`; any of them by `scripts/scenarios`. */
import t from "tap";
import { playByHand } from "./hand-stage.ts";
import { compareTold, type Timeline } from "./stage.ts";
import { TIMELINES } from "./timelines.ts";

for (const timeline of TIMELINES) {
  if (timeline.only === "wire" || timeline.long) continue;
  t.test(timeline.title, async (t) => {
    t.same(compareTold(timeline, await playByHand(timeline)), []);
  });
}

t.test("what was not expected, not told, or told too often is named", (t) => {
  const timeline: Timeline = {
    name: "made-up",
    title: "",
    site: () => ({ version: 1, hosts: [] }),
    play: async () => {},
    told: ["incident.opened a", "incident.resolved a"],
    updates: { a: 1 },
    symptoms: { a: ["b"] },
  };
  const event = (type: string, symptoms: string[]) => ({
    type,
    subject: "0198",
    data: { subject: "a", symptoms: symptoms.map((subject) => ({ subject })) },
  });
  const good = [event("incident.opened", []), event("incident.updated", ["b/x"]), event("incident.resolved", ["b/x"])];
  t.same(compareTold(timeline, good), []);
  t.same(compareTold(timeline, good.slice(0, 2)), ["expected, but not told: incident.resolved a"]);
  t.same(compareTold(timeline, [...good, event("incident.opened", ["b", "c"])]), [
    "told, but not expected: incident.opened a",
    "a names what is no symptom of it: c",
  ]);
  t.same(compareTold(timeline, [...good, event("incident.updated", [])]), [
    "told 2 times, expected at most 1: incident.updated a",
    "a does not name its symptoms b",
  ]);
  t.end();
});
