/**
 * What notifications are called and mean: families of makers, each a packed text that is read when a notification of its part
 * of the tree comes first. A line of a family:
 *
 *     = 1.3.6.1.4.1.318.0                                     the part of the tree that the following lines lie in
 *     5 upsOnBattery critical power bad: the UPS runs on battery
 *     9 powerRestored note power well: mains power is back
 *     15 upsRebootStarted note
 *     16 diskStatusChange warning disk-errors told
 *
 * Number and name as the maker's module has them; how bad it is (`critical`, `warning`, `note`); where it belongs to a pattern,
 * that and whether it begins (`bad`) or ends (`well`) something, or says so by a value (`told`); behind a colon what it means, where the name does not say it well enough.
 */
import type { LogPattern } from "#model/log-patterns.ts";
import { LOG_PATTERNS } from "#model/log-patterns.ts";

export interface KnownNotification {
  readonly oid: string;
  /** As the maker's module calls it. */
  readonly name: string;
  /** Syslog severity. */
  readonly severity: number;
  readonly pattern?: LogPattern;
  readonly effect?: "bad" | "well" | "told";
  /** In words, for people. */
  readonly means: string;
  /** What of the pattern it is about: the same for what begins and what ends it. Empty: all of it. */
  readonly key: string;
}

const SEVERITY: Readonly<Record<string, number>> = { critical: 2, warning: 4, note: 5 };

export class NotificationTable {
  readonly #texts: readonly string[];
  /** By the parts of the tree that a family's lines lie in: which families. Made of their headings alone. */
  readonly #places = new Map<string, number[]>();
  readonly #known = new Map<string, KnownNotification>();
  readonly #read = new Set<number>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const [number, text] of texts.entries())
      for (const [, base = ""] of text.matchAll(/^= ([\d.]{1,200})$/gm))
        this.#places.set(base, [...(this.#places.get(base) ?? []), number]);
  }

  /** The notification of this OID; undefined: not known. Some senders write version 1's without the zero in between. */
  find(oid: string): KnownNotification | undefined {
    return this.#findExactly(oid) ?? this.#findExactly(otherForm(oid));
  }

  /** All that is known, for tests and references. */
  all(): readonly KnownNotification[] {
    for (const number of this.#texts.keys()) this.#readFamily(number);
    return [...this.#known.values()];
  }

  #findExactly(oid: string): KnownNotification | undefined {
    for (const number of this.#places.get(oid.slice(0, oid.lastIndexOf("."))) ?? []) this.#readFamily(number);
    return this.#known.get(oid);
  }

  #readFamily(number: number): void {
    if (this.#read.has(number)) return;
    this.#read.add(number);
    for (const known of readFamily(this.#texts[number] ?? "")) this.#known.set(known.oid, known);
  }
}

/** `1.3.6.1.4.1.9.9.13.3.1` is also seen as `1.3.6.1.4.1.9.9.13.3.0.1`, and the reverse. */
function otherForm(oid: string): string {
  const end = oid.lastIndexOf(".");
  const [base, number] = [oid.slice(0, end), oid.slice(end + 1)];
  return base.endsWith(".0") ? `${base.slice(0, -2)}.${number}` : `${base}.0.${number}`;
}

/** @param text of a family */
export function readFamily(text: string): readonly KnownNotification[] {
  const found: KnownNotification[] = [];
  let base = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("= ")) base = line.slice(2);
    const [head = "", ...meaning] = line.split(": ");
    const [number, name, severity = "", pattern, effect] = head.split(" ");
    if (number === undefined || name === undefined || number === "=" || SEVERITY[severity] === undefined) continue;
    found.push({
      oid: `${base}.${number}`,
      name,
      severity: SEVERITY[severity],
      ...(isPattern(pattern) && (effect === "bad" || effect === "well" || effect === "told")
        ? { pattern, effect }
        : {}),
      means: meaning.length > 0 ? meaning.join(": ") : wordsOf(name),
      key: "",
    });
  }
  return withKeys(found);
}

function isPattern(word: string | undefined): word is LogPattern {
  return (LOG_PATTERNS as readonly (string | undefined)[]).includes(word);
}

/** `upsBatteryNeedsReplacement`: "ups battery needs replacement". */
export function wordsOf(name: string): string {
  return name
    .replaceAll(/[_-]/g, " ")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(" ")
    .map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** Words that say that something began or ended, and nothing of what. */
const SIDES =
  /\b(un|no|not|is|was|has|been|trap|alarm|alert|event|notification|notif|notify|information|failed|failure|fail|fault|error|critical|warning|major|minor|lost|loss|down|up|bad|abnormal|degraded|offline|online|asserted|deasserted|assert|deassert|raised|set|cleared|clear|restored|restore|recovered|recovery|recover|resolved|normal|ok|okay|good|returned|return|returning|from|to|established|repaired|fixed|occurred|occur|started|ended|exceeded|within|entered|exited|active|inactive|removed|inserted|missing|present|no longer|longer|non|recoverable)\b/g;

/**
 * What ends one thing shall not end another of its pattern: a `well` and a `bad` that differ only in the words of the two
 * sides have the same key. Those without a partner stand for their whole pattern.
 */
function withKeys(family: readonly KnownNotification[]): readonly KnownNotification[] {
  const stemOf = ({ name, pattern }: KnownNotification) =>
    `${pattern} ${wordsOf(name).toLowerCase().replaceAll(SIDES, "").replaceAll(" ", "")}`;
  const sides = { bad: new Set<string>(), well: new Set<string>(), told: new Set<string>() };
  for (const one of family) if (one.effect !== undefined) sides[one.effect].add(stemOf(one));
  return family.map((one) => {
    const stem = stemOf(one);
    return sides.bad.has(stem) && sides.well.has(stem) ? { ...one, key: stem.slice(stem.indexOf(" ") + 1) } : one;
  });
}
