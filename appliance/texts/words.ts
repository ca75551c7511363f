/**
 * What a template may ask of its surroundings: moments in the site's time zone, today's date, another sentence.
 * Language-neutral; how a language joins these to its words is the language's own affair (`en/times.ts`).
 */
import type { Parameters, Sentence } from "#model/sentence.ts";
import { localeOf } from "./forms/locale.ts";

export interface Words {
  /** `06:12` */
  time(iso: string): string;
  /** `06:12:58` */
  clock(iso: string): string;
  /** `16 Nov`, with the year when it is not the present one. */
  day(iso: string): string;
  /** `Mon 16 Nov` */
  weekday(iso: string): string;
  /** Whether the moment lies on the present day in the site's time zone. */
  isToday(iso: string): boolean;
  /** Milliseconds from the moment until now; 0 when it is not a moment. */
  sinceMs(iso: string): number;
  /** The words of another sentence; undefined when there is no such code. */
  tell(code: string, parameters: Parameters): string | undefined;
}

/** Reads the present moment: a page asks its own estimate of the box's clock, a mail the time of its event. */
export type NowMs = () => number;

type Teller = (sentence: Sentence, words: Words) => string | undefined;

/**
 * Words in one language and time zone.
 * @param timeZone IANA name; one that this machine does not know counts as UTC
 */
export function makeWords(language: string, timeZone: string, nowMs: NowMs, tell: Teller): Words {
  const formatOf = formatsOf(language, timeZone);
  const now = (form: Form) => formatOf(form).format(nowMs());
  const at = (form: Form, iso: string) =>
    Number.isNaN(Date.parse(iso)) ? "?" : formatOf(form).format(Date.parse(iso));
  const words: Words = {
    time: (iso) => at("time", iso),
    clock: (iso) => at("clock", iso),
    day: (iso) => at(at("year", iso) === now("year") ? "day" : "dayAndYear", iso),
    // Some languages put a comma after the weekday; a list of times reads better without.
    weekday: (iso) => at("weekday", iso).replace(",", ""),
    isToday: (iso) => at("date", iso) === now("date"),
    sinceMs: (iso) => Math.max(0, nowMs() - Date.parse(iso)) || 0,
    tell: (code, parameters) => tell({ code, parameters }, words),
  };
  return words;
}

/** How moments are written. */
const FORMS = {
  time: { hour: "2-digit", minute: "2-digit" },
  clock: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
  day: { day: "numeric", month: "short" },
  dayAndYear: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  date: { year: "numeric", month: "2-digit", day: "2-digit" },
  year: { year: "numeric" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
type Form = keyof typeof FORMS;
type FormatOf = (form: Form) => Intl.DateTimeFormat;

/**
 * Making one takes milliseconds, and every event has a sentence. A box has one time zone, a page another. The first takes two
 * megabytes as well, so none is made before a sentence has a moment in it.
 */
const knownFormats = new Map<string, FormatOf>();
const MOST_KNOWN = 10;

function formatsOf(language: string, timeZone: string): FormatOf {
  const key = `${language} ${timeZone}`;
  const known = knownFormats.get(key);
  if (known !== undefined) return known;
  const formats = makeFormats(language, timeZone);
  if (knownFormats.size >= MOST_KNOWN) knownFormats.clear();
  knownFormats.set(key, formats);
  return formats;
}

function makeFormats(language: string, wantedZone: string): FormatOf {
  const made: Partial<Record<Form, Intl.DateTimeFormat>> = {};
  let timeZone: string | undefined;
  return (form) => {
    timeZone ??= knownZone(wantedZone);
    return (made[form] ??= new Intl.DateTimeFormat(localeOf(language), { timeZone, hourCycle: "h23", ...FORMS[form] }));
  };
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
