/**
 * A judged result as monitoring plugins print theirs. Source: Monitoring Plugins Development Guidelines, "Plugin Output",
 * "Performance data", "Plugin Return Codes".
 */
import { worse } from "#decide/judge.ts";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { JudgedResult } from "#model/result.ts";
import { RESULT_STATES } from "#model/result.ts";
import type { ThresholdPair } from "#model/site.ts";
import type { Speech } from "./speech.ts";

/** Of a look that did not come to an end. */
export const EXIT_UNKNOWN = RESULT_STATES.indexOf("unknown");

export function exitCodeOf(result: JudgedResult): number {
  return RESULT_STATES.indexOf(result.state);
}

/** `TCP OK - connected in 0.4 ms | connectMs=0.4ms;1000;;0` */
export function pluginLine(
  result: JudgedResult,
  declaration: CheckDeclaration,
  thresholds: Readonly<Record<string, ThresholdPair>>,
  speech: Speech,
): string {
  const words = `${declaration.name.toUpperCase()} ${result.state.toUpperCase()} - ${resultWords(result, declaration, speech)}`;
  const numbers = Object.entries(result.observation.measurements ?? {}).map(([name, value]) =>
    perfValue(
      name,
      // What a plugin or device told keeps its digits; what this box measured itself has no use for more.
      Object.hasOwn(declaration.measurements, name) ? rounded(value) : plainNumber(value),
      unitOf(name, result, declaration),
      thresholds[name],
    ),
  );
  return harmless(words).replaceAll("|", "/") + (numbers.length === 0 ? "" : ` | ${numbers.join(" ")}`);
}

/** The sentence of the code, then one for each broken threshold that makes it worse than the code alone is. */
export function resultWords(result: JudgedResult, declaration: CheckDeclaration, speech: Speech): string {
  const { code, parameters, measurements } = result.observation;
  const sentence = result.blame === "box" ? `check.${code}` : `${declaration.name}.${code}`;
  const own = declaration.codes[code] ?? "unknown";
  const telling = result.breaches.filter(({ level }) => worse(own, level) !== own);
  const breaches = telling.map(({ measurement, value, range, level }) =>
    speech.sentence({
      code: "check.breach",
      parameters: { measurement, value, range, level, unit: unitOf(measurement, result, declaration) },
    }),
  );
  return [speech.sentence({ code: sentence, parameters: { ...measurements, ...parameters } }), ...breaches].join("; ");
}

function unitOf(name: string, { observation }: JudgedResult, declaration: CheckDeclaration): string {
  return observation.units?.[name] ?? declaration.measurements[name]?.unit ?? "";
}

/** Numbers from here on stand for infinity. */
const ABSURD = 1e30;

/** Units that the guidelines know, and the least and most that their kind can be. */
const LIMITS: Readonly<Record<string, string>> = {
  s: ";0",
  ms: ";0",
  us: ";0",
  "%": ";0;100",
  B: ";0",
  KB: ";0",
  MB: ";0",
  GB: ";0",
  TB: ";0",
  c: "",
};

/** Three decimals, but three digits at least. */
function rounded(value: number): string {
  return plainNumber(Math.abs(value) >= 0.1 ? Number(value.toFixed(3)) : Number(value.toPrecision(3)));
}

const ALL_DIGITS = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 17 });

/** All digits that a number has, without an exponent, which the guidelines do not know; save where it would be absurd. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") && Math.abs(value) < ABSURD ? ALL_DIGITS.format(value) : text;
}

function perfValue(name: string, value: string, unit: string, thresholds: ThresholdPair | undefined): string {
  const label = /[\s='|]/.test(name) ? `'${harmless(name).replaceAll("'", "''")}'` : harmless(name);
  const known = Object.hasOwn(LIMITS, unit);
  const { warning = "", critical = "" } = thresholds ?? {};
  const item = `${label}=${value}${known ? unit : ""};${warning};${critical}${known ? LIMITS[unit] : ""}`;
  return item.replace(/;{1,10}$/, "");
}

/** What strangers said must not steer a terminal: control characters become spaces. */
function harmless(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
