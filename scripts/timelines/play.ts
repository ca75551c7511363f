/**
 * Plays timelines and compares what was told with what must be, event by event.
 *
 *   scripts/scenarios [--wire] [NAME ...]     all where none is named; ends with 1 where something was told wrongly
 */
import { parseArgs } from "node:util";
import { canMakeNetworks } from "../torture/test-network.ts";
import { playByHand } from "./hand-stage.ts";
import { compareTold } from "./stage.ts";
import { TIMELINES } from "./timelines.ts";
import { playOverWire } from "./wire-stage.ts";

const { values, positionals } = parseArgs({
  options: { wire: { type: "boolean", default: false }, told: { type: "boolean", default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !TIMELINES.some((one) => one.name === name));
if (unknown.length > 0) {
  const known = TIMELINES.map(({ name }) => name).join(", ");
  process.stderr.write(`scenarios: no timeline is called ${unknown.join(", ")}; there are ${known}\n`);
  process.exit(64);
}
if (values.wire && !canMakeNetworks()) {
  process.stderr.write("scenarios: --wire needs root and network namespaces\n");
  process.exit(77);
}
const stage = values.wire ? "wire" : "hand";
let failed = 0;
for (const timeline of TIMELINES) {
  if (positionals.length > 0 && !positionals.includes(timeline.name)) continue;
  if (timeline.only !== undefined && timeline.only !== stage) continue;
  const events = await (values.wire ? playOverWire(timeline) : playByHand(timeline));
  const wrong = compareTold(timeline, events);
  failed += wrong.length === 0 ? 0 : 1;
  console.log(`${wrong.length === 0 ? "ok  " : "FAIL"} ${timeline.name}: ${timeline.title}; ${events.length} events`);
  for (const line of wrong) console.log(`     ${line}`);
  if (values.told)
    for (const { type, subject, data } of events)
      console.log(`     ${type} ${(data as { subject?: string }).subject ?? subject}`);
}
process.exitCode = failed === 0 ? 0 : 1;
