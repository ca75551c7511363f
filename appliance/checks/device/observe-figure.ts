/** What processors, memory, storage, sensors, supplies and states say: a value from a few objects, or a word. Pure. */
import type { ResultState } from "#model/result.ts";
import { SnmpError, type SnmpValue } from "#snmp/client.ts";
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

/** A measured part. Where its state is known too, the worse of both counts, and the state is said. */
export function observeFigure(settings: DeviceSettings, answers: Answers): Seen {
  const value = readFigure(settings, answers);
  if (typeof value !== "number") return value;
  const numbers = figureNumbers(settings, value);
  const measured = spellOut(sayFigure(settings), (index) => numbers[index] ?? 0);
  if (settings.state === undefined) return measured;
  const told = readState(settings.state, answers);
  if ("code" in told || told.meaning === undefined || told.meaning.as === "ok") return measured;
  const { word, as } = told.meaning;
  return { ...measured, code: CODE_OF_STATE[as], parameters: { ...measured.parameters, word } };
}

/** The value of a part, rounded to twelve digits, or why there is none. */
export function readFigure(figure: Figure, answers: Answers): number | Seen {
  let value = figure.offset ?? 0;
  for (const [place, { oid, factor }] of (figure.terms ?? []).entries()) {
    const answer = answers.of(oid);
    if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, oid);
    const number = numberOf(answer.value) ?? leadingNumber(textOf(answer.value));
    if (number === undefined) {
      const text = textOf(answer.value).slice(0, 200);
      return { code: "wrongType", parameters: { wanted: "number", type: answer.value.type, text } };
    }
    if (place === 0 && isAbsent(figure, Number(number))) return { code: "notKnown" };
    value += Number(number) * factor;
  }
  return twelveDigits(value);
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

type Figure = Pick<DeviceSettings, "terms" | "offset" | "absent" | "absentBelow" | "absentFrom">;

/** By the first term's value: the device does not know it. */
export function isAbsent({ absent, absentBelow, absentFrom }: Figure, raw: number): boolean {
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

export const CODE_OF_STATE: Readonly<Record<ResultState, Code>> = {
  ok: "stateOk",
  warning: "stateWarning",
  critical: "stateCritical",
  unknown: "stateUnknown",
};

/** A part that has a state by the MIB's own enumeration, or by the bits that are set. */
export function observeState({ state }: DeviceSettings, answers: Answers): Seen {
  if (state === undefined) return { code: "stateUnknown", parameters: { word: "?" } };
  const told = readState(state, answers);
  if ("code" in told) return told;
  const { said, number, meaning } = told;
  const known = meaning === undefined ? {} : { [said.toLowerCase()]: meaning };
  return spellOut(sayState({ ...state, words: known }, said, number !== undefined), () => Number(number));
}

/** What the object says; its meaning is undefined where the enumeration does not know it. */
interface ToldState {
  readonly said: string;
  readonly number: number | bigint | undefined;
  readonly meaning: State["words"][string] | undefined;
}

export function readState(state: State, answers: Answers): ToldState | Seen {
  const answer = answers.of(state.oid);
  if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, state.oid);
  if (state.bits !== undefined) return readBits(state.bits, bytesOf(answer.value));
  const number = numberOf(answer.value);
  const said = number === undefined ? textOf(answer.value).trim().slice(0, 200) : String(number);
  return { said, number, meaning: state.words[said.toLowerCase()] };
}

export const BADNESS: Readonly<Record<ResultState, number>> = { ok: 0, unknown: 1, warning: 2, critical: 3 };

/** The bytes of a row of bits; what is sent as a number has none. */
function bytesOf(value: SnmpValue): Buffer {
  return value.type === "octets" ? value.value : Buffer.alloc(0);
}

/** All that is set, as bad as the worst of it. */
function readBits(bits: NonNullable<State["bits"]>, bytes: Buffer): ToldState {
  const set = bits.filter(({ bit }) => (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1);
  const [worst] = set.toSorted((a, b) => BADNESS[b.as] - BADNESS[a.as]);
  const word = set.map((one) => one.word).join(", ");
  const meaning = worst === undefined ? ({ word: "no fault", as: "ok" } as const) : { word, as: worst.as };
  return { said: meaning.word, number: undefined, meaning };
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
