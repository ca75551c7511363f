/** Hungarian sentences of forecasts, for events and the page alike. Parameters: `ForecastView`, and what the check is called. */
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "../words.ts";
import { number, text } from "./format.ts";
import { isLabelled, quantity } from "./quantity.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `C kötet: megtelik, kb. 5 nap múlva (4–7)`; undefined where the parameters are not a forecast's. */
export function foretell(name: string, p: Parameters, words: Words): string | undefined {
  const [middle, earliest, latest] = [p["reachesAt"], p["earliest"], p["latest"]].map((at) => aheadMs(at, p["at"]));
  if (middle === undefined || earliest === undefined || latest === undefined) return undefined;
  return `${what(name, p, words)}, kb. ${span(middle, earliest, latest)}`;
}

function aheadMs(at: Parameters[string] | undefined, from: Parameters[string] | undefined): number | undefined {
  const ms = typeof at === "string" && typeof from === "string" ? Date.parse(at) - Date.parse(from) : NaN;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Whether it is the check's only figure, so that the check's name says what it is. */
function what(name: string, p: Parameters, words: Words): string {
  const limit = quantity(p["limit"], p["unit"]);
  const falls = typeof p["trendPerDay"] === "number" && p["trendPerDay"] < 0;
  const passes = falls ? `a határ (${limit}) alá csökken` : `a határ (${limit}) fölé nő`;
  if (isLabelled(p)) {
    const label = words.tell(`measurement.${text(p["measurement"])}`, {}) ?? text(p["measurement"]);
    return `${name}: ${label} – ${passes}`;
  }
  if (p["unit"] !== "%" || falls === (p["kind"] === "fills" || p["kind"] === "leaks")) return `${name}: ${passes}`;
  return `${name}: ${ENDS[text(p["kind"])] ?? passes}`;
}

/** What the limit of a share means. */
const ENDS: Readonly<Record<string, string>> = { fills: "megtelik", leaks: "elfogy", usedUp: "elfogy" };

/** `5 nap múlva (4–7)`, `30 h múlva (26–41)`. */
function span(middleMs: number, earliestMs: number, latestMs: number): string {
  const inHours = middleMs < 2 * DAY_MS;
  const unitMs = inHours ? HOUR_MS : DAY_MS;
  const whole = (ms: number) => Math.round(ms / unitMs);
  const [first, middle, last] = [whole(earliestMs), whole(middleMs), whole(latestMs)];
  const said = `${number(middle)} ${inHours ? "h" : "nap"} múlva`;
  return first === last ? said : `${said} (${number(first)}–${number(last)})`;
}
