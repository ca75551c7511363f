/** Cuts the power at many points, and says what was wrong then: `scripts/torture/power-points [POINTS] [SECONDS] [SEED]`. */
import { cutPowerAtPoints } from "./power-points.ts";

const points = Number(process.argv[2] ?? "400");
const seconds = Number(process.argv[3] ?? "180");
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const { faults, ...figures } = await cutPowerAtPoints({ points, seconds, seed });
for (const fault of faults) console.log(fault);
console.log(JSON.stringify(figures));
console.log(`${points} points with seed ${seed}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
