/** Lets a box live through hardships: `scripts/torture/hardships [NAME ...]`; a name is also the begin of some. */
import { HARDSHIPS } from "./hardships.ts";
import { liveThrough } from "./hardship-play.ts";

const wanted = process.argv.slice(2);
const chosen = HARDSHIPS.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)));
let bad = 0;
for (const hardship of chosen) {
  if (hardship.skip !== undefined) {
    console.log(`skip ${hardship.name}: ${hardship.skip}`);
    continue;
  }
  const { faults, restarts, told, log } = await liveThrough(hardship);
  if (faults.length > 0) bad += 1;
  const ends = restarts === 0 ? "" : `, ended ${restarts} times`;
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${hardship.name}${ends}; told: ${told.join(", ")}`);
  for (const fault of faults) console.log(`     ${fault}`);
  if (faults.length > 0) console.log(log.replaceAll(/^/gm, "     | "));
}
console.log(`${chosen.length} hardships, ${bad} with faults`);
process.exitCode = bad === 0 ? 0 : 1;
