/**
 * A killed box, a cut line and a restarted broker lose nothing, change no id and no order. The long version:
 * scripts/torture/relay-chaos.ts.
 */
import t from "tap";
import { runChaos } from "./testing/chaos.ts";

void t.test("kill -9, cut line, restarted broker: every event arrives, in order, with one id", async (t) => {
  const report = await runChaos({
    events: 3000,
    everyEvents: 400,
    disasters: ["kill", "cut", "broker", "kill", "kill", "cut"],
    limitMs: 100_000,
  });
  t.equal(report.disasters, 6);
  t.equal(report.sequences, 3000);
  t.same(report.missing, []);
  t.same(report.secondIds, []);
  t.same(report.outOfOrder, []);
  t.ok(report.deliveries < 3000 + 6 * 400, `${report.deliveries - 3000} of 3000 came twice`);
  t.ok(report.presences.includes("lost"), "the broker told by the will that the box was gone");
  t.equal(report.presences.at(-1), "connected", "and the box that it is back");
});
