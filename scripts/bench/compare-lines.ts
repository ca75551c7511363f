/** Prints the lines of a load run (JSON, one a line, in a file) as a table, and the box's figures against the peer's. */
import { readFileSync } from "node:fs";

interface Line {
  readonly peer: string;
  readonly hosts_down: number;
  readonly done_ratio: number;
  readonly late_ratio: number;
  readonly cpu_ms_per_result: number;
  readonly cpu_pct_of_core: number;
  readonly mem_anon_peak_mb: number;
  readonly write_bytes_per_result: number;
}

const FIGURES = [
  "done_ratio",
  "late_ratio",
  "cpu_ms_per_result",
  "cpu_pct_of_core",
  "mem_anon_peak_mb",
  "write_bytes_per_result",
] as const;

const lines = readFileSync(process.argv[2] ?? "", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line) as Line);

for (const down of new Set(lines.map((line) => line.hosts_down))) {
  const here = lines.filter((line) => line.hosts_down === down);
  process.stdout.write(
    `\n${down} hosts dead\n${"".padEnd(26)}${here.map(({ peer }) => peer.slice(0, 18).padStart(20)).join("")}${"ratio".padStart(10)}\n`,
  );
  for (const figure of FIGURES) {
    const [own, peer] = here.map((line) => line[figure]);
    const ratio = own !== undefined && peer !== undefined && peer !== 0 ? (own / peer).toFixed(2) : "-";
    process.stdout.write(
      `${figure.padEnd(26)}${here.map((line) => String(line[figure]).padStart(20)).join("")}${ratio.padStart(10)}\n`,
    );
  }
}
