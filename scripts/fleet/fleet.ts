/** scripts/fleet/fleet [PART] [BOXES]: what one broker bears. Without a part all of them. */
import { loadavg } from "node:os";
import { measureLoad } from "./fleet-load.ts";
import { measurePresence } from "./fleet-presence.ts";
import { measureReturn } from "./fleet-return.ts";
import { measureShare } from "./fleet-share.ts";

const parts: Readonly<Record<string, (boxes?: number) => Promise<boolean>>> = {
  load: measureLoad,
  return: measureReturn,
  presence: measurePresence,
  share: measureShare,
};

const [wanted, boxes] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(parts) : [wanted];
let isWell = true;
for (const name of names) {
  const part = parts[name];
  if (part === undefined) {
    console.error(`fleet: one of ${Object.keys(parts).join(", ")}`);
    process.exit(64);
  }
  console.log(`${name} (load average ${(loadavg()[0] ?? 0).toFixed(1)})`);
  const done = await part(boxes === undefined ? undefined : Number(boxes));
  if (!done) console.log("  FAILED");
  isWell &&= done;
}
process.exit(isWell ? 0 : 1);
