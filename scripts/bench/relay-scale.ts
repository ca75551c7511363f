/** The relay at scale: scripts/bench/relay [rate EVENTS | slow-line KBIT SECONDS | outage DAYS MEGABYTES | refusals EVENTS] */
import { loadavg } from "node:os";
import { measureOutage } from "./relay-outage.ts";
import { measureRate } from "./relay-rate.ts";
import { measureRefusals } from "./relay-refusals.ts";
import { measureSlowLine } from "./relay-slow-line.ts";

const parts: Readonly<Record<string, (...numbers: number[]) => Promise<boolean>>> = {
  rate: measureRate,
  "slow-line": measureSlowLine,
  outage: measureOutage,
  refusals: measureRefusals,
};

const [wanted, ...rest] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(parts) : [wanted];
let isWell = true;
for (const name of names) {
  const part = parts[name];
  if (part === undefined) {
    console.error(`relay: one of ${Object.keys(parts).join(", ")}`);
    process.exit(64);
  }
  console.log(`${name} (load average ${(loadavg()[0] ?? 0).toFixed(1)})`);
  if (!(await part(...rest.map(Number)))) {
    console.log("  FAILED");
    isWell = false;
  }
}
process.exitCode = isWell ? 0 : 1;
