/** Chinese sentences of forecasts, for events and the page alike. Parameters: `ForecastView`, and what the check is called. */
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";
import { number, text } from "./format.ts";
import { isLabelled, quantity } from "./quantity.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `卷 C：约 5 天后写满（4 至 7 天）`; undefined where the parameters are not a forecast's. */
export function foretell(name: string, p: Parameters, words: Words): string | undefined {
  const [middle, earliest, latest] = [p["reachesAt"], p["earliest"], p["latest"]].map((at) => aheadMs(at, p["at"]));
  if (middle === undefined || earliest === undefined || latest === undefined) return undefined;
  const { when, range } = span(middle, earliest, latest);
  const [what, does] = happens(name, p, words);
  return `${what}约 ${when}后${does}${range}`;
}

function aheadMs(at: Parameters[string] | undefined, from: Parameters[string] | undefined): number | undefined {
  const ms = typeof at === "string" && typeof from === "string" ? Date.parse(at) - Date.parse(from) : NaN;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** What, and what it does then. Whether it is the check's only figure, so that the check's name says what it is. */
function happens(name: string, p: Parameters, words: Words): [string, string] {
  const limit = quantity(p["limit"], p["unit"]);
  const falls = typeof p["trendPerDay"] === "number" && p["trendPerDay"] < 0;
  const passes = falls ? `低于 ${limit}` : `超过 ${limit}`;
  if (isLabelled(p)) {
    const label = words.tell(`measurement.${text(p["measurement"])}`, {}) ?? text(p["measurement"]);
    return [`${name}：${label}`, passes];
  }
  if (p["unit"] !== "%" || falls === (p["kind"] === "fills" || p["kind"] === "leaks")) return [`${name}：`, passes];
  return [`${name}：`, ENDS[text(p["kind"])] ?? passes];
}

/** What the limit of a share means. */
const ENDS: Readonly<Record<string, string>> = { fills: "写满", leaks: "耗尽", usedUp: "用尽" };

function span(middleMs: number, earliestMs: number, latestMs: number): { when: string; range: string } {
  const inHours = middleMs < 2 * DAY_MS;
  const unitMs = inHours ? HOUR_MS : DAY_MS;
  const unit = inHours ? "小时" : "天";
  const whole = (ms: number) => Math.round(ms / unitMs);
  const [first, middle, last] = [whole(earliestMs), whole(middleMs), whole(latestMs)];
  return {
    when: `${number(middle)} ${unit}`,
    range: first === last ? "" : `（${number(first)} 至 ${number(last)} ${unit}）`,
  };
}
