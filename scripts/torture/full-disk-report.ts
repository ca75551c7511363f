/** Says what a full and a read-only disk did to a box: `scripts/torture/full-disk [KILLS]`. */
import { fillDisk, refuseWrites, type DiskReport } from "./full-disk.ts";

const kills = Number(process.argv[2] ?? "3");
const runs: readonly (readonly [string, () => Promise<DiskReport>])[] = [
  ["full, blocks of 4096 bytes", () => fillDisk(kills)],
  ["full, blocks of 1024 bytes", () => fillDisk(kills, 1024)],
  ["read-only", () => refuseWrites(kills)],
];
let faults = 0;
for (const [name, run] of runs) {
  const report = await run();
  faults += report.faults.length;
  const numbers = new Set(report.received.map(({ sequence }) => sequence));
  console.log(
    `${name}: ${report.received.length} copies of ${numbers.size} events, ${report.incidents.length} of incidents;`,
    `stored in ${report.storage.join(", ")}; faults: ${report.faults.join("; ") || "none"}`,
  );
}
process.exitCode = faults === 0 ? 0 : 1;
