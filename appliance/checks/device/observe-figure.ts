/** What processors, memory, storage, sensors, supplies and states say: a value from a few objects, or a word. Pure. */
import type { ResultState } from "#model/result.ts";
import { SnmpError } from "#snmp/client.ts";
import { numberOf, textOf } from "#snmp/value-forms.ts";
import { observeMissing, type Answers } from "../ask-agent.ts";
import { spellOut } from "../round-sheet.ts";
import { twelveDigits } from "../twelve-digits.ts";
import type { Code, Said, Seen } from "./reports.ts";
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
  const numbers = figureNumbers(settings, twelveDigits(value));
  return spellOut(sayFigure(settings), (index) => numbers[index] ?? 0);
}

/** What a figure says; its numbers are `figureNumbers`. */
export function sayFigure({ part, totalBytes, unit }: DeviceSettings): Said {
  if (totalBytes !== undefined)
    return { code: "filled", measures: ["percent", "usedBytes", "freeBytes"], parameters: { totalBytes } };
  const name = MEASUREMENT[part];
  return {
    code: "measured",
    measures: [name],
    ...(unit === undefined ? {} : { units: { [name]: unit } }),
    parameters: { unit: name === "percent" ? "%" : (unit ?? "") },
  };
}

/** The numbers of a figure, in the order of its measures. @param value rounded to twelve digits */
export function figureNumbers({ totalBytes }: DeviceSettings, value: number): readonly number[] {
  if (totalBytes === undefined) return [value];
  return [Number(((100 * value) / totalBytes).toFixed(2)), value, Math.max(0, totalBytes - value)];
}

/** By the first term's value: the device does not know it. */
export function isAbsent({ absent, absentBelow, absentFrom }: DeviceSettings, raw: number): boolean {
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
  const saying = sayState(state, said, number !== undefined);
  return spellOut(saying, () => Number(number));
}

/** What a state says. @param said the object's value as text. @param isNumber it is a number, which is reported beside */
export function sayState({ words }: State, said: string, isNumber: boolean): Said {
  const meaning = words[said.toLowerCase()];
  return {
    code: CODE_OF_STATE[meaning?.as ?? "unknown"],
    measures: isNumber ? ["value"] : [],
    parameters: { word: meaning?.word ?? said, ...(meaning?.power === undefined ? {} : { power: meaning.power }) },
  };
}

type State = NonNullable<DeviceSettings["state"]>;
