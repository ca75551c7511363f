/** What one value says under the settings of its service: gauge, counter, text or state. */
import { matchesPattern } from "#lib/bounded-pattern.ts";
import type { ResultState } from "#model/result.ts";
import type { SnmpValue } from "#snmp/client.ts";
import { numberOf, textOf } from "#snmp/value-forms.ts";
import type { Moment } from "../ask-agent.ts";
import type { Memory } from "../contract.ts";
import { findRate, type CounterReading } from "#snmp/counter-rate.ts";
import type { SnmpSettings } from "./settings.ts";
import type { Code, Seen } from "./reports.ts";

export function observeValue(settings: SnmpSettings, value: SnmpValue, moment: Moment, memory: Memory): Seen {
  switch (settings.kind ?? "gauge") {
    case "gauge":
      return observeGauge(settings, value);
    case "counter":
      return observeCounter(settings, value, moment, memory);
    case "text":
      return observeText(settings, textOf(value));
    case "state":
      return observeState(settings, value);
  }
}

function observeGauge(settings: SnmpSettings, value: SnmpValue): Seen {
  const number = numberOf(value);
  return number === undefined ? wrongType(value, "number") : measured(settings, Number(number), settings.unit ?? "");
}

function measured(settings: SnmpSettings, number: number, unit: string): Seen {
  // 0.1 * 235 is not quite 23.5; twelve digits hide it.
  const value = Number((number * (settings.scale ?? 1)).toPrecision(12));
  return { code: "measured", measurements: { value }, units: { value: unit }, parameters: { unit } };
}

function observeCounter(settings: SnmpSettings, value: SnmpValue, moment: Moment, memory: Memory): Seen {
  const number = numberOf(value);
  if (number === undefined || (typeof number === "number" && !Number.isInteger(number))) {
    return wrongType(value, "counter");
  }
  const bits = typeof number === "bigint" ? 64 : 32;
  const reading: CounterReading = { at: moment.at, value: BigInt(number), bits, upTime: moment.upTime };
  const outcome = findRate(memory.get() as CounterReading | undefined, reading);
  const rate = outcome.code === "measured" ? outcome.rate : undefined;
  memory.set(rate === undefined ? reading : { ...reading, rate });
  if (rate === undefined) return { code: outcome.code };
  return measured(settings, rate, settings.unit ?? "1/s");
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
  const name = String(number);
  const label = settings.labels?.[name];
  return {
    code: CODE_OF_STATE[settings.states?.[name] ?? "unknown"],
    measurements: { value: Number(number) },
    ...(label !== undefined && { parameters: { label } }),
  };
}

function wrongType(value: SnmpValue, wanted: string): Seen {
  return { code: "wrongType", parameters: { wanted, type: value.type, text: textOf(value).slice(0, MOST_SHOWN) } };
}
