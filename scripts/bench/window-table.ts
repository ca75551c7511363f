/**
 * Prints lines of measured windows (JSON, one a line, in a file) as Markdown, and which marks they keep.
 * Arguments: FILE, then FIGURE=LIMIT each: `done_ratio` and `begun_within_1s` at least that, any other at most.
 */
import { readFileSync } from "node:fs";

const AT_LEAST = new Set(["done_ratio", "begun_within_1s"]);
const FIGURES = [
  "done_ratio",
  "late_ratio",
  "begun_within_1s",
  "cpu_pct_of_core",
  "cpu_ms_per_result",
  "mem_anon_peak_mb",
  "write_bytes_per_result",
  "flushes_main",
  "flushes_other",
  "throttled_s",
  "load",
];

const [file = "", ...marks] = process.argv.slice(2);
const limits = new Map(marks.map((mark) => mark.split("=")).map(([figure = "", limit]) => [figure, Number(limit)]));
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line) as Record<string, number | string | null>);
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
const head = ["", ...lines.map(({ phase }) => String(phase)), "mark"];
let table = `\n${row(head)}${row(head.map(() => "---"))}`;
for (const figure of FIGURES) {
  if (!lines.some((line) => figure in line)) continue;
  const limit = limits.get(figure);
  const cells = lines.map((line) => said(line[figure], figure, limit));
  table += row([figure, ...cells, limit === undefined ? "" : `${AT_LEAST.has(figure) ? ">=" : "<="} ${limit}`]);
}
process.stdout.write(table);

function said(value: number | string | null | undefined, figure: string, limit: number | undefined): string {
  if (typeof value !== "number") return "-";
  if (limit === undefined) return String(value);
  const holds = AT_LEAST.has(figure) ? value >= limit : value <= limit;
  return holds ? String(value) : `**${value}**`;
}
