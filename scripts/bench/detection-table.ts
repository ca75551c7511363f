/**
 * Prints how long after they lost power the incident of each host was heard of. Arguments: a file with a line an outage
 * (seconds since 1970, hosts), and a file with a line a message (seconds since 1970, the event as JSON).
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

const [outagesFile = "", heardFile = ""] = process.argv.slice(2);
const linesOf = (file: string) => readFileSync(file, "utf8").split("\n").filter(Boolean);

const heard = linesOf(heardFile).map((line) => {
  const space = line.indexOf(" ");
  const { data } = JSON.parse(line.slice(space + 1)) as { data: { subject: string } };
  return { atS: Number(line.slice(0, space)), subject: data.subject };
});
const row = (cells: readonly unknown[]) => `| ${cells.join(" | ")} |\n`;
let table = row(["outage", "told", "min, s", "median, s", "max, s"]) + row(["---", "---", "---", "---", "---"]);
const all: number[] = [];
let hostCount = 0;
for (const [index, line] of linesOf(outagesFile).entries()) {
  const [atText, ...hosts] = line.split(" ");
  const fromS = Number(atText);
  const times = hosts
    .map((host) => heard.find(({ atS, subject }) => subject === host && atS >= fromS))
    .flatMap((found) => (found === undefined ? [] : [found.atS - fromS]));
  table += row([index + 1, ...figuresOf(times, hosts.length)]);
  all.push(...times);
  hostCount += hosts.length;
}
table += row(["all", ...figuresOf(all, hostCount)]) + row(["pass, goal", "all", "", "12, 8", "20, 15"]);
process.stdout.write(`${table}\nload average ${loadavg()[0]?.toFixed(2)}\n`);

function figuresOf(times: readonly number[], hosts: number): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place]?.toFixed(1) ?? "-";
  return [`${sorted.length} of ${hosts}`, at(0), at(sorted.length >> 1), at(sorted.length - 1)];
}
