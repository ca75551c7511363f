/** Places of a loss chart: lost ones where they were sent, the line broken there, whatever the order of answers. */
import t from "tap";
import type { ToolLine } from "#model/tool.ts";
import { lossPoints } from "./loss-points.ts";

const echo = (number: number, ms?: number): ToolLine => ({
  code: "loss.echo",
  parameters: { number, ...(ms !== undefined && { ms }) },
  atMs: 0,
});

t.test("lost requests break the line; answers that overtake each other stand at their requests' places", async (t) => {
  const begins = { code: "loss.begins", parameters: { seconds: 2 }, atMs: 0 };
  const lines = [begins, echo(2, 4), echo(1, 2), echo(3), echo(4, 1)];
  t.same(lossPoints(lines, 100, 10), { count: 10, most: 4, lost: [20], path: "M0 5L10 0M30 7.5" });
});

t.test("quick answers are no mountain, and nothing is a chart too", async (t) => {
  t.match(lossPoints([echo(1, 0.1)], 300, 100), { count: 300, most: 1, path: "M0 90" });
  t.match(lossPoints([], 300, 100), { count: 300, most: 1, lost: [], path: "" });
});
