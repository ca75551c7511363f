/** What keeps the site from being all well beside what is broken: counted, so that "everything else works" is never guessed. Pure. */
import { CERTIFICATE_TROUBLES } from "#model/enrolment.ts";
import type { ShownState } from "#model/api.ts";
import type { Sentence } from "#model/sentence.ts";
import { isCutOff } from "./box-side.ts";
import type { SiteFacts } from "./facts.ts";

/** What is not known to be fine, and what the whole may be shown as because of it at best. */
export interface Rest {
  /** Empty when every check and every device is known to be fine. Keys are those of the sentence `more.rest`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly state: ShownState;
}

/** In doubt, worst first: what is counted, and what it makes of the whole. */
const DOUBTS: readonly (readonly [count: string, state: ShownState, of: (facts: SiteFacts) => number])[] = [
  ["addressTwice", "warning", ({ troubles }) => troubles.filter(({ code }) => code === "addressTwice").length],
  ["cannotStore", "warning", ({ troubles }) => troubles.filter(({ code }) => code === "cannotStore").length],
  ["noRoute", "warning", ({ troubles }) => troubles.filter(({ code }) => code === "noRoute").length],
  ["starved", "warning", ({ troubles }) => troubles.filter(({ code }) => code === "starved").length],
  ["deaf", "warning", ({ troubles }) => troubles.filter(({ code }) => code === "deaf").length],
  ...CERTIFICATE_TROUBLES.map(
    (code) =>
      [code, "warning", ({ troubles }: SiteFacts) => troubles.filter((one) => one.code === code).length] as const,
  ),
  ["jobs", "warning", ({ jobs }) => jobs.length],
  ["unknown", "unknown", ({ services }) => services.shown.unknown ?? 0],
  ["stale", "stale", ({ services }) => services.shown.stale ?? 0],
  ["unreachable", "unreachable", ({ services }) => services.shown.unreachable ?? 0],
  ["devicesAway", "unreachable", (facts) => (facts.services.shown.unreachable ? 0 : facts.hosts.unreachable)],
  ["pending", "pending", ({ services }) => services.shown.pending ?? 0],
  ["unread", "pending", ({ hosts }) => hosts.unread],
  ["finding", "finding", ({ services }) => services.shown.finding ?? 0],
  ["retrying", "retrying", ({ services }) => services.shown.retrying ?? 0],
  ["maintenance", "maintenance", ({ services }) => services.shown.maintenance ?? 0],
];

export function findRest(facts: SiteFacts): Rest {
  const found = DOUBTS.map(([count, state, of]) => ({ count, state, number: of(facts) })).filter(
    ({ number }) => number > 0,
  );
  return {
    counts: Object.fromEntries(found.map(({ count, number }) => [count, number])),
    state: found[0]?.state ?? "ok",
  };
}

/** The second line under something broken: whether everything else works, or what is not known of the rest. */
export function sayRest({ counts }: Rest, but: readonly string[] = []): Sentence | undefined {
  const left = Object.entries(counts).filter(([count]) => !but.includes(count));
  return left.length === 0 ? undefined : { code: "more.rest", parameters: Object.fromEntries(left) };
}

/** The trouble that cuts the box off from everything it watches. */
export function cutOffBy(facts: SiteFacts): SiteFacts["troubles"][number] | undefined {
  return facts.troubles.find(isCutOff);
}
