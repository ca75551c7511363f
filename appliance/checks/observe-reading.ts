/**
 * What a single value that was read somewhere (a JSON field, a cell of a query's result) says: a number, a text that is
 * compared, or a moment whose age counts. Shared by the types that read values.
 */
import { Type, type Static } from "typebox";
import { codedError } from "#lib/errno.ts";
import type { Observation, ResultState } from "#model/result.ts";
import type { RunContext } from "./contract.ts";
import { findFailingText } from "./find-failing-text.ts";
import { shown } from "./observe-conversation.ts";

export const READING_KINDS = ["number", "text", "age"] as const;

const Text = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 500, description }));
const Pattern = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 500, format: "regex", description }));

/** To be spread into a type's settings. */
export const READING_SETTINGS = {
  kind: Type.Optional(
    Type.Enum([...READING_KINDS], {
      default: "number",
      description:
        "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).",
    }),
  ),
  scale: Type.Optional(Type.Number({ default: 1, description: "Factor that a number is multiplied by." })),
  unit: Type.Optional(Type.String({ maxLength: 20, description: "Unit of the number after scaling." })),
  timeZone: Type.Optional(
    Type.String({
      pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$",
      default: "UTC",
      description: "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.",
    }),
  ),
  expectText: Text("For `text`: what it must contain."),
  expectPattern: Pattern("For `text`: regular expression that must match (`^` and `$` match at lines)."),
  rejectText: Text("For `text`: what it must not contain."),
  rejectPattern: Pattern("For `text`: regular expression that must match nowhere."),
};

const Settings = Type.Object(READING_SETTINGS);
export type ReadingSettings = Static<typeof Settings>;

/** To be spread into a type's measurements. */
export const READING_MEASUREMENTS = {
  value: {
    unit: "",
    label: "Value",
    description: "The number, scaled, or the age in seconds. The unit of numbers is the setting's.",
  },
} as const;

export const READING_CODES = {
  measured: "ok",
  fresh: "ok",
  textMatches: "ok",
  textDiffers: "critical",
  textRejected: "critical",
  patternTooSlow: "unknown",
  notNumber: "critical",
  notMoment: "critical",
} as const satisfies Record<string, ResultState>;

type Seen = Observation<keyof typeof READING_CODES, keyof typeof READING_MEASUREMENTS>;

/** A value as it was read; a moment without zone is told as text. */
export type Reading = string | number | boolean;

/** Longer texts are compared by their beginning. */
const MOST_TEXT_CHARS = 100_000;
/** A number above is no longer told exactly by every server, but still a number: `1e3`, `-0.5`, `12`. */
const NUMBER = /^[+-]?(\d{1,300}\.?\d{0,300}|\.\d{1,300})(e[+-]?\d{1,3})?$/i;

/**
 * The observation for a value.
 * @throws an error that blames the box when an age is asked for and the box does not know the time
 */
export function observeReading(reading: Reading, settings: ReadingSettings, context: RunContext): Seen {
  const { kind = "number", scale = 1, unit = "", timeZone = "UTC" } = settings;
  if (kind === "text") return compareText(String(reading).slice(0, MOST_TEXT_CHARS), settings);
  if (kind === "number") {
    const value = numberOf(reading);
    if (value === undefined) return { code: "notNumber", parameters: { heard: shown(String(reading)) } };
    return { code: "measured", measurements: { value: value * scale }, units: { value: unit }, parameters: { unit } };
  }
  const at = momentOf(reading, timeZone);
  if (at === undefined) return { code: "notMoment", parameters: { heard: shown(String(reading)) } };
  if (context.surroundings.boxFacts?.().clockSynchronised === false) {
    throw codedError("ECLOCK", "the box's clock is not synchronised, so it cannot tell how old something is");
  }
  return {
    code: "fresh",
    measurements: { value: Math.round(context.wallMs() - at) / 1000 },
    units: { value: "s" },
    parameters: { moment: new Date(at).toISOString() },
  };
}

function compareText(text: string, settings: ReadingSettings): Seen {
  const failing = findFailingText(text, settings);
  if (failing === undefined) return { code: "textMatches", parameters: { heard: shown(text) } };
  if (failing.why === "tooSlow") return { code: "patternTooSlow", parameters: { text: failing.text } };
  const code = failing.why === "missing" ? "textDiffers" : "textRejected";
  return { code, parameters: { text: failing.text, heard: shown(text) } };
}

function numberOf(reading: Reading): number | undefined {
  if (typeof reading === "boolean") return reading ? 1 : 0;
  if (typeof reading === "number") return Number.isFinite(reading) ? reading : undefined;
  const text = reading.trim();
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Numbers are seconds, milliseconds or microseconds since 1970, whichever gives a year between 1973 and 5138. */
const SECONDS_BELOW = 1e11;
const MILLISECONDS_BELOW = 1e14;
/** ISO 8601 and what databases make of it: a space for the T, an offset of hours alone, further decimals. */
const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,9})?\d*)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?(?::\d\d)?))?$/i;

/** Milliseconds since 1970, or undefined where the reading is no moment. */
export function momentOf(reading: Reading, timeZone: string): number | undefined {
  const seconds = numberOf(reading);
  if (typeof reading !== "boolean" && seconds !== undefined) {
    if (seconds <= 0 || seconds >= MILLISECONDS_BELOW * 1000) return undefined;
    if (seconds < SECONDS_BELOW) return seconds * 1000;
    return seconds < MILLISECONDS_BELOW ? seconds : seconds / 1000;
  }
  const parts = MOMENT.exec(String(reading).trim());
  if (parts === null) return undefined;
  const [, day = "", minutes = "00:00", second = ":00", fraction = "", offset] = parts;
  try {
    const plain = Temporal.PlainDateTime.from(`${day}T${minutes}${second}${fraction}`);
    return plain.toZonedDateTime(zoneOf(offset, timeZone)).epochMilliseconds;
  } catch (error) {
    // The 31st of February, or a zone that this box does not know.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function zoneOf(offset: string | undefined, timeZone: string): string {
  if (offset === undefined) return timeZone;
  if (/^(Z|UTC)$/i.test(offset)) return "UTC";
  const digits = offset.replaceAll(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3, 5).padEnd(2, "0")}`;
}
