/** Prints the lines of a load run (JSON, one a line, in a file) as Markdown: medians of each side, ratios, and the marks. */
import { readFileSync } from "node:fs";

interface Line {
  readonly side: string;
  readonly phase: string;
  readonly hosts: number;
  readonly interval_s: number;
  readonly [figure: string]: number | string | null;
}

interface Mark {
  readonly figure: string;
  readonly words: string;
  /** Against the peer's figure instead of as it is. */
  readonly isRatio?: true;
  /** The more the better. */
  readonly isMore?: true;
  /** What passes and what is aimed for, by phase. */
  readonly by?: Readonly<Record<string, readonly [pass: number, goal: number]>>;
}

const same = (pass: number, goal: number) =>
  ({ alive: [pass, goal], outage: [pass, goal], dead: [pass, goal] }) as const;

const MARKS: readonly Mark[] = [
  {
    figure: "cpu_ms_per_result",
    words: "CPU per result, ms",
    isRatio: true,
    by: { alive: [0.4, 0.25], outage: [0.25, 0.15], dead: [0.25, 0.15] },
  },
  { figure: "cpu_pct_of_core", words: "CPU, % of a core" },
  { figure: "mem_anon_peak_mb", words: "memory without page cache, MB", by: same(95, 78) },
  {
    figure: "write_bytes_per_result",
    words: "bytes written per result",
    by: { alive: [20, 15], outage: [50, 25], dead: [50, 25] },
  },
  { figure: "done_ratio", words: "done, of those due", isMore: true, by: same(0.99, 0.999) },
  { figure: "late_ratio", words: "late or missing, of those due", by: same(0.01, 0.001) },
  { figure: "begun_within_1s", words: "begun within 1 s of due", isMore: true, by: same(0.999, 0.999) },
  { figure: "load", words: "load average of the machine" },
];

const lines = readFileSync(process.argv[2] ?? "", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line) as Line);
const distinct = (name: "side" | "phase") => [...new Set(lines.map((line) => line[name]))];
const sides = distinct("side").toSorted((a, b) => Number(b === "zabbix") - Number(a === "zabbix"));
const boxes = sides.filter((side) => side !== "zabbix");

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
const out: string[] = [`\n${lines[0]?.hosts} hosts, ${lines[0]?.interval_s} s\n\n`];
const head = ["", ...sides.flatMap((side) => (side === "zabbix" ? [side] : [side, "ratio", "mark"])), "pass", "goal"];
out.push(row(head), row(head.map(() => "---")));
for (const phase of distinct("phase")) {
  for (const mark of MARKS) {
    const peer = median("zabbix", phase, mark.figure);
    const [pass, goal] = mark.by?.[phase] ?? [];
    const cells = boxes.flatMap((side) => {
      const own = median(side, phase, mark.figure);
      const ratio = own === undefined || !peer ? undefined : own / peer;
      return [text(own), text(ratio), reached(mark.isRatio ? ratio : own, mark, phase)];
    });
    const unit = mark.isRatio ? " x" : "";
    const marks = [pass, goal].map((value) => (value === undefined ? "" : `${value}${unit}`));
    out.push(row([`${phase}: ${mark.words}`, ...(sides[0] === "zabbix" ? [text(peer)] : []), ...cells, ...marks]));
  }
}
process.stdout.write(out.join(""));

function median(side: string, phase: string, figure: string): number | undefined {
  const found = lines
    .filter((line) => line.side === side && line.phase === phase)
    .map((line) => line[figure])
    .filter((value) => typeof value === "number")
    .toSorted((a, b) => a - b);
  const middle = found.length >> 1;
  return found.length % 2 === 1 ? found[middle] : mean(found[middle - 1], found[middle]);
}

function mean(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : (a + b) / 2;
}

function text(value: number | undefined): string {
  return value === undefined ? "-" : String(Number(value.toPrecision(4)));
}

function reached(value: number | undefined, { by, isMore }: Mark, phase: string): string {
  const [pass, goal] = by?.[phase] ?? [];
  if (value === undefined || pass === undefined || goal === undefined) return "";
  const holds = (limit: number) => (isMore ? value >= limit : value <= limit);
  if (holds(goal)) return "goal";
  return holds(pass) ? "pass" : "**misses**";
}
