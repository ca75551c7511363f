/** For tests: the box's tools with a doer that says one line and sends nothing; one for `slow` waits until it is cancelled. */
import { setTimeout as delay } from "node:timers/promises";
import { ToolRuns } from "#actions/tool-runs.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";

export function makeFixtureTools(log: Log): ToolRuns {
  return new ToolRuns({
    async doTool(tool, order, signal, tell) {
      tell({ code: "box.cannot", parameters: { reason: "TEST" }, tone: "bad", atMs: 0 });
      if ("address" in order && order.address === "slow") await delay(600_000, undefined, { signal, ref: false });
    },
    hosts: () => [{ id: "nas", name: "NAS", address: "192.0.2.10" }],
    clock: systemClock,
    log,
  });
}
