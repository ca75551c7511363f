/** How settings of the configuration are said, the same in every language but for the words (`LANGUAGE/config-changes.ts`). */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { text, type Amounts, type Parameter, type Plurals } from "./numbers.ts";

/** What has a sentence of its own when it comes or goes (`config/compare-documents.ts`). */
export const ENTRY_KINDS = [
  "host",
  "service",
  "job",
  "model",
  "maintenance",
  "contact",
  "credential",
  "webhook",
  "entry",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface ChangeWords {
  /** Units as durations are written: `30s`, `5m`. */
  readonly units: Readonly<Record<"ms" | "s" | "m" | "h", string>>;
  readonly days: Plurals;
  readonly years: Plurals;
  readonly yes: string;
  readonly no: string;
  /** A line that tells what was added or removed, before the colon. */
  readonly added: string;
  readonly removed: string;
  /** Behind a device's name: so many checks with it. */
  readonly services: Plurals;
  /** What follows the first names of many. */
  more(count: string): string;
  /** Something that lies in something else. */
  within(what: string, where: string): string;
  readonly kinds: Readonly<Record<EntryKind, { readonly noun: string; readonly many: Plurals }>>;
}

type Saying = (p: Parameters, words: Words) => string;

export interface SettingWords {
  /** `NAS-01: `, or nothing. */
  readonly place: (p: Parameters) => string;
  /** What people call the setting, by its field. */
  readonly field: Saying;
  /** A value as people say it: `60 s`, `yes`, `critical`. */
  readonly from: Saying;
  readonly to: Saying;
  readonly values: Saying;
  /** The sentences of what comes and goes. */
  readonly entries: EntryTemplates;
}

type EntryTemplates = {
  readonly [Code in `configChange.${EntryKind}${"Added" | "Removed" | "AddedMany" | "RemovedMany"}`]: Template;
};

export function makeSettingWords(
  own: ChangeWords,
  { plural, number }: Pick<Amounts, "plural" | "number">,
): SettingWords {
  const value = (given: Parameter, p: Parameters, words: Words): string => {
    const written = typeof given === "number" ? number(given) : text(given);
    if (written === "true") return own.yes;
    if (written === "false") return own.no;
    const [, count, unit] = /^([0-9]+)(ms|s|m|h|d|y)$/.exec(written) ?? [];
    if (count !== undefined && unit !== undefined) {
      if (unit === "d" || unit === "y") return `${count} ${plural(Number(count), unit === "d" ? own.days : own.years)}`;
      return `${count} ${own.units[unit as "ms"]}`;
    }
    return sayChoice(text(p.field), written, words) ?? written;
  };
  const counted = (count: Parameter, forms: Plurals) => `${number(count)} ${plural(count, forms)}`;
  const entry =
    (verb: string, kind: EntryKind): Template =>
    (p) => {
      const what = `${own.kinds[kind].noun} ${text(p.name)}`;
      const services = kind === "host" && Number(p.services) > 0 ? ` (${counted(p.services, own.services)})` : "";
      return `${verb}: ${text(p.where) === "" ? what : own.within(what, text(p.where))}${services}`;
    };
  const many =
    (verb: string, kind: EntryKind): Template =>
    (p) => {
      const rest = Number(p.count) - (Array.isArray(p.names) ? p.names.length : 0);
      const what = counted(p.count, own.kinds[kind].many);
      return `${verb}: ${text(p.where) === "" ? what : own.within(what, text(p.where))}: ${text(p.names)} ${own.more(String(rest))}`;
    };
  const entries: Record<string, Template> = {};
  for (const kind of ENTRY_KINDS) {
    entries[`${kind}Added`] = entry(own.added, kind);
    entries[`${kind}Removed`] = entry(own.removed, kind);
    entries[`${kind}AddedMany`] = many(own.added, kind);
    entries[`${kind}RemovedMany`] = many(own.removed, kind);
  }
  return {
    place: (p) => (text(p.where) === "" ? "" : `${text(p.where)}: `),
    field: (p, words) => sayField(text(p.field), words),
    from: (p, words) => value(p.from, p, words),
    to: (p, words) => value(p.to, p, words),
    values: (p, words) =>
      (Array.isArray(p.values) ? p.values : [text(p.values)]).map((one) => value(one, p, words)).join(", "),
    entries: prefixed("configChange", entries as Templates) as unknown as EntryTemplates,
  };
}

/**
 * What people call a field of the configuration: `field.` and its way, or the end of it, whatever is known first.
 * @param field `hosts.services.interval`; settings of a check: `hosts.services.settings.tcp.port`
 */
export function sayField(field: string, words: Words): string {
  const steps = field.split(".");
  for (let from = 0; from < steps.length; from++) {
    const said = words.tell(`field.${steps.slice(from).join(".")}`, {});
    if (said !== undefined) return said;
  }
  return steps.at(-1) ?? field;
}

/** What people call a value that is chosen among few; undefined where it is said as it is written. */
export function sayChoice(field: string, value: string, words: Words): string | undefined {
  const steps = field.split(".");
  for (let from = 0; from < steps.length; from++) {
    const said = words.tell(`choice.${steps.slice(from).join(".")}.${value}`, {});
    if (said !== undefined) return said;
  }
  return words.tell(`choice.${value}`, {});
}
