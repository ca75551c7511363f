/** Says what random damage did to data folders: `scripts/torture/damage [ROUNDS] [SEED]`. */
import { damageFolders } from "./damage.ts";

const rounds = Number(process.argv[2] ?? "500");
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const { faults } = await damageFolders(rounds, seed);
for (const fault of faults) console.log(fault);
console.log(`${rounds} rounds with seed ${seed}: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
