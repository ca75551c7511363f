/** What one value says under the settings of its service: gauge, counter, text or state. */
import { matchesPattern } from "#lib/bounded-pattern.ts";
import type { ResultState } from "#model/result.ts";
import type { SnmpValue } from "#snmp/client.ts";
import { numberOf, textOf } from "#snmp/value-forms.ts";
import type { ReadTime } from "../ask-agent.ts";
import type { Memory } from "../contract.ts";
import { findRate, type CounterRate, type CounterReading } from "#snmp/counter-rate.ts";
import { spellOut } from "../round-sheet.ts";
import { twelveDigits } from "../twelve-digits.ts";
import type { SnmpSettings } from "./settings.ts";
import type { Code, Said, Seen } from "./reports.ts";

export function observeValue(settings: SnmpSettings, value: SnmpValue, readTime: ReadTime, memory: Memory): Seen {
  switch (settings.kind ?? "gauge") {
    case "gauge":
      return observeGauge(settings, value);
    case "counter":
      return observeCounter(settings, value, readTime, memory);
    case "text":
      return observeText(settings, textOf(value));
    case "state":
      return observeState(settings, value);
  }
}

function observeGauge(settings: SnmpSettings, value: SnmpValue): Seen {
  const number = numberOf(value);
  if (number === undefined) return wrongType(value, "number");
  return spellOut(sayMeasured(settings.unit ?? ""), () => scaled(settings, Number(number)));
}

/** What a number says; the number itself is `scaled`. */
export function sayMeasured(unit: string): Said {
  return { code: "measured", measures: ["value"], units: { value: unit }, parameters: { unit } };
}

export function scaled({ scale = 1 }: SnmpSettings, number: number): number {
  return twelveDigits(number * scale);
}

function observeCounter(settings: SnmpSettings, value: SnmpValue, readTime: ReadTime, memory: Memory): Seen {
  const number = numberOf(value);
  if (number === undefined || (typeof number === "number" && !Number.isInteger(number))) {
    return wrongType(value, "counter");
  }
  const outcome = takeReading(number, readTime, memory);
  if (outcome.code !== "measured") return { code: outcome.code };
  return spellOut(sayMeasured(rateUnitOf(settings)), () => scaled(settings, outcome.rate));
}

export function rateUnitOf({ unit = "1/s" }: SnmpSettings): string {
  return unit;
}

/** A counter's rate since the reading before, which the new one replaces in memory. @param number a whole one */
export function takeReading(number: number | bigint, readTime: ReadTime, memory: Memory): CounterRate {
  const bits = typeof number === "bigint" ? 64 : 32;
  const reading: CounterReading = { at: readTime.at, value: BigInt(number), bits, upTime: readTime.upTime };
  const outcome = findRate(memory.get() as CounterReading | undefined, reading);
  memory.set(outcome.code === "measured" ? { ...reading, rate: outcome.rate } : reading);
  return outcome;
}

function observeText(settings: SnmpSettings, text: string): Seen {
  const { expectText, expectPattern, rejectText, rejectPattern } = settings;
  const found = { text: text.slice(0, MOST_SHOWN) };
  if (expectText !== undefined && !text.includes(expectText)) return differs(found, "expected", expectText);
  if (rejectText !== undefined && text.includes(rejectText)) return differs(found, "rejected", rejectText);
  for (const [pattern, kind] of [
    [expectPattern, "expected"],
    [rejectPattern, "rejected"],
  ] as const) {
    if (pattern === undefined) continue;
    const matches = matchesPattern(pattern, text.slice(0, MOST_SEARCHED));
    if (matches === "tooSlow") return { code: "patternTooSlow", parameters: { pattern } };
    if (matches === (kind === "rejected")) return differs(found, kind, pattern);
  }
  return { code: "textMatches", parameters: found };
}
const MOST_SHOWN = 200;
const MOST_SEARCHED = 10_000;

function differs(found: { text: string }, kind: "expected" | "rejected", what: string): Seen {
  return { code: kind === "expected" ? "textDiffers" : "textRejected", parameters: { ...found, [kind]: what } };
}

const CODE_OF_STATE: Readonly<Record<ResultState, Code>> = {
  ok: "stateOk",
  warning: "stateWarning",
  critical: "stateCritical",
  unknown: "stateUnknown",
};

function observeState(settings: SnmpSettings, value: SnmpValue): Seen {
  const number = numberOf(value);
  if (number === undefined) return wrongType(value, "state");
  return spellOut(sayState(settings, String(number)), () => Number(number));
}

/** What a state says; its number is reported beside. @param name the number as the settings name it */
export function sayState(settings: SnmpSettings, name: string): Said {
  const label = settings.labels?.[name];
  return {
    code: CODE_OF_STATE[settings.states?.[name] ?? "unknown"],
    measures: ["value"],
    ...(label !== undefined && { parameters: { label } }),
  };
}

function wrongType(value: SnmpValue, wanted: string): Seen {
  return { code: "wrongType", parameters: { wanted, type: value.type, text: textOf(value).slice(0, MOST_SHOWN) } };
}
