/** What processors, memory, storage, sensors, supplies and states say: a value from a few objects, or a word. Pure. */
import type { ResultState } from "#model/result.ts";
import { SnmpError } from "#snmp/client.ts";
import { numberOf, textOf } from "#snmp/value-forms.ts";
import { observeMissing, type Answers } from "../ask-agent.ts";
import type { Code, Seen } from "./reports.ts";
import type { DeviceSettings } from "./settings.ts";

/** The name under which each part reports its value; memory and storage of known size report percent and bytes. */
const MEASUREMENT = {
  processor: "percent",
  memory: "percent",
  storage: "percent",
  supply: "percent",
  sensor: "value",
  state: "value",
  port: "value",
} as const;

/** A measured part. */
export function observeFigure(settings: DeviceSettings, answers: Answers): Seen {
  let value = settings.offset ?? 0;
  for (const [place, { oid, factor }] of (settings.terms ?? []).entries()) {
    const answer = answers.of(oid);
    if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, oid);
    const number = numberOf(answer.value) ?? leadingNumber(textOf(answer.value));
    if (number === undefined) {
      const text = textOf(answer.value).slice(0, 200);
      return { code: "wrongType", parameters: { wanted: "number", type: answer.value.type, text } };
    }
    if (place === 0 && isAbsent(settings, Number(number))) return { code: "notKnown" };
    value += Number(number) * factor;
  }
  return figure(settings, Number(value.toPrecision(12)));
}

function figure({ part, totalBytes, unit }: DeviceSettings, value: number): Seen {
  if (totalBytes !== undefined) {
    const percent = Number(((100 * value) / totalBytes).toFixed(2));
    const freeBytes = Math.max(0, totalBytes - value);
    const measurements = { percent, usedBytes: value, freeBytes };
    return { code: "filled", measurements, parameters: { totalBytes } };
  }
  const name = MEASUREMENT[part];
  return {
    code: "measured",
    measurements: { [name]: value },
    ...(unit === undefined ? {} : { units: { [name]: unit } }),
    parameters: { unit: name === "percent" ? "%" : (unit ?? "") },
  };
}

function isAbsent({ absent, absentBelow, absentFrom }: DeviceSettings, raw: number): boolean {
  return (
    absent?.includes(raw) === true ||
    (absentBelow !== undefined && raw < absentBelow) ||
    (absentFrom !== undefined && raw >= absentFrom)
  );
}

/** Numbers that come as text with a unit behind them: `23.5 C`. */
function leadingNumber(text: string): number | undefined {
  const match = /^\s*[+-]?(\d{1,15}([.,]\d{1,12})?|[.,]\d{1,12})/.exec(text);
  return match === null ? undefined : Number(match[0].replace(",", "."));
}

const CODE_OF_STATE: Readonly<Record<ResultState, Code>> = {
  ok: "stateOk",
  warning: "stateWarning",
  critical: "stateCritical",
  unknown: "stateUnknown",
};

/** A part that has a state by the MIB's own enumeration. */
export function observeState({ state }: DeviceSettings, answers: Answers): Seen {
  if (state === undefined) return { code: "stateUnknown", parameters: { word: "?" } };
  const answer = answers.of(state.oid);
  if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, state.oid);
  const number = numberOf(answer.value);
  const said = number === undefined ? textOf(answer.value).trim().slice(0, 200) : String(number);
  const meaning = state.words[said.toLowerCase()];
  return {
    code: CODE_OF_STATE[meaning?.as ?? "unknown"],
    ...(number === undefined ? {} : { measurements: { value: Number(number) } }),
    parameters: { word: meaning?.word ?? said },
  };
}
