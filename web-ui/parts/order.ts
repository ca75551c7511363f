/** Orders of lists: worst first, then by name as people count ("port 2" before "port 10"). */
import type { ShownState } from "#model/api.ts";
import type { Level } from "#model/incident.ts";

/** The vocabulary of model/api.ts and incident.ts in its order; only its types are imported, so that no schema travels to the browser. */
export const LEVELS = ["critical", "high", "medium", "low"] as const satisfies readonly Level[];
export const SHOWN_STATES = [
  "critical",
  "warning",
  "unknown",
  "stale",
  "unreachable",
  "pending",
  "finding",
  "retrying",
  "maintenance",
  "accepted",
  "ok",
] as const satisfies readonly ShownState[];

const RANK = new Map<string, number>(SHOWN_STATES.map((state, index) => [state, index]));
/** Made when first needed: it takes longer than all else that the page's files do when they are loaded. */
let collator: Intl.Collator | undefined;

export function rankOf(state: ShownState): number {
  return RANK.get(state) ?? SHOWN_STATES.length;
}

export function byText(a: string, b: string): number {
  if (a === b) return 0;
  collator ??= new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  return collator.compare(a, b);
}

/** For anything that shows a state and has a name; a check's device counts before its own name. */
export function worstFirst<T extends { shown: ShownState; name: string; hostName?: string }>(a: T, b: T): number {
  return rankOf(a.shown) - rankOf(b.shown) || byText(a.hostName ?? "", b.hostName ?? "") || byText(a.name, b.name);
}
