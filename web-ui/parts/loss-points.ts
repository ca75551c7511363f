/** The places of a loss chart, of the lines that the tool has said so far. Pure. */
import type { ToolLine } from "#model/tool.ts";

const A_SECOND = 5;
const USUAL_SECONDS = 60;
/** The axis begins with this much, milliseconds: a line of 0.1 ms is no mountain. */
const LEAST_TOP_MS = 1;

export interface LossPoints {
  /** Requests that there will be. */
  readonly count: number;
  /** The top of the axis, milliseconds. */
  readonly most: number;
  /** Left edges of requests without an answer. */
  readonly lost: readonly number[];
  /** A line through the answers, broken where one is missing. */
  readonly path: string;
}

export function lossPoints(lines: readonly ToolLine[], width: number, height: number): LossPoints {
  const begins = lines.find(({ code }) => code === "loss.begins")?.parameters.seconds;
  const count = A_SECOND * (typeof begins === "number" ? begins : USUAL_SECONDS);
  const echoes = new Map<number, number | undefined>();
  for (const { code, parameters } of lines) {
    if (code !== "loss.echo" || typeof parameters.number !== "number") continue;
    echoes.set(parameters.number, typeof parameters.ms === "number" ? parameters.ms : undefined);
  }
  const times = [...echoes.values()].filter((ms) => ms !== undefined);
  const most = Math.max(LEAST_TOP_MS, ...times);
  const lost: number[] = [];
  let path = "";
  let isDown = false;
  for (const [number, ms] of [...echoes].toSorted(([a], [b]) => a - b)) {
    const x = round(((number - 1) * width) / count);
    if (ms === undefined) lost.push(x);
    else path += `${isDown && echoes.has(number - 1) ? "L" : "M"}${x} ${round(height - (ms * height) / most)}`;
    isDown = ms !== undefined;
  }
  return { count, most, lost, path };
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
