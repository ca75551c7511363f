/**
 * What came in of what the checks `log` and `trap` wait for, since they looked last. Filled as it comes, emptied by nobody:
 * each check remembers how far it has read.
 */
import { randomUUID } from "node:crypto";
import type { ServiceKey } from "#model/id.ts";
import type { Incoming } from "#model/incoming.ts";
import type { Site } from "#model/site.ts";
import { readMeaning, type Meaning, type Wanted } from "./wanted.ts";

/** One that came. */
export interface Matched extends Meaning {
  /** Counts all of a book; to go on from. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** The check types that wait for what comes in, and which kind each. */
export const WAITING_TYPES = { log: "line", trap: "trap" } as const satisfies Readonly<
  Record<string, Incoming["kind"]>
>;
export type WaitingType = keyof typeof WAITING_TYPES;

/** More than comes between two looks (`match-book` is read within seconds). */
const MOST_KEPT = 500;
const MOST_TEXT = 300;

interface Waiting {
  readonly type: WaitingType;
  readonly wanted: Wanted;
  readonly services: ServiceKey[];
  readonly matched: Matched[];
}

export class MatchBook {
  /** Of this one alone: its numbers mean nothing in another. */
  readonly id = randomUUID();
  /** By host, then by type and settings: checks that wait for the same share a book. */
  #hosts = new Map<string, Map<string, Waiting>>();
  #next = 0;

  /** Takes up what a site's checks wait for. What came for checks that stay is kept. */
  use(site: Site): void {
    const before = this.#hosts;
    this.#hosts = new Map();
    for (const host of site.hosts)
      for (const { key, check, settings } of host.services) {
        if (!isWaiting(check)) continue;
        const books = this.#hosts.get(host.id) ?? new Map<string, Waiting>();
        this.#hosts.set(host.id, books);
        const name = nameOf(check, settings);
        const known = books.get(name);
        if (known !== undefined) {
          known.services.push(key);
          continue;
        }
        const { matched = [] } = before.get(host.id)?.get(name) ?? {};
        books.set(name, { type: check, wanted: settings, services: [key], matched });
      }
  }

  /** Takes what came of a host. @returns the services that wait for it */
  take(host: string, incoming: Incoming): readonly ServiceKey[] {
    const found: ServiceKey[] = [];
    for (const waiting of this.#hosts.get(host)?.values() ?? []) {
      if (WAITING_TYPES[waiting.type] !== incoming.kind) continue;
      const meaning = readMeaning(waiting.wanted, incoming);
      if (meaning === undefined) continue;
      note(waiting, this.#next++, meaning, incoming);
      found.push(...waiting.services);
    }
    return found;
  }

  /** What came for a check, the oldest first. @param from number to begin with */
  since(host: string, type: WaitingType, settings: object, from: number): readonly Matched[] {
    const matched = this.#hosts.get(host)?.get(nameOf(type, settings))?.matched ?? [];
    return matched.filter(({ number }) => number >= from);
  }
}

function isWaiting(check: string): check is WaitingType {
  return Object.hasOwn(WAITING_TYPES, check);
}

function note({ matched }: Waiting, number: number, { effect, isGrave, key }: Meaning, { at, text }: Incoming): void {
  matched.push({ number, at, effect, isGrave, key, text: text.slice(0, MOST_TEXT) });
  if (matched.length > MOST_KEPT) matched.shift();
}

const names = new WeakMap<object, string>();

function nameOf(check: WaitingType, settings: object): string {
  const known = names.get(settings) ?? JSON.stringify(settings);
  names.set(settings, known);
  return `${check} ${known}`;
}
