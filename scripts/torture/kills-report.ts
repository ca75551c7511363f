/** Kills a box at random moments, and says what was wrong then: `scripts/torture/kills [KILLS] [SEED] [DIARY]`. */
import { killAgainAndAgain } from "./kills.ts";

const kills = Number(process.argv[2] ?? "1000");
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const diary = process.argv[4];
const report = await killAgainAndAgain({ kills, seed, ...(diary === undefined ? {} : { diary }) });
const { faults, delaysMs, ...figures } = report;
for (const fault of faults) console.log(fault);
const share = (part: number): string => `${((delaysMs[Math.floor(delaysMs.length * part)] ?? 0) / 1000).toFixed(1)} s`;
console.log(JSON.stringify(figures));
console.log(
  `incidents of ${delaysMs.length} failures, after ${share(0.5)} (median), ${share(0.99)} (99 %), ${share(0.9999)} (longest)`,
);
console.log(`${kills} kills with seed ${seed}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
