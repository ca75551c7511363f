/** What the address of the page of what came in asks for, and how the box is asked for it. */
import type { ArrivalKind } from "#model/arrival.ts";

/** In the order in which they are offered. */
export const KINDS: readonly ArrivalKind[] = ["line", "trap", "mail"];

export const PERIODS = { lastHour: 3_600_000, lastDay: 86_400_000, lastWeek: 604_800_000 } as const;
export type Period = keyof typeof PERIODS;
/** Names of what stands in the address. */
export const ASKED = ["host", "kind", "severity", "q", "period", "from", "to"] as const;

export interface ArrivalQuestion {
  readonly host: string;
  readonly kind: string;
  readonly severity: string;
  readonly text: string;
  readonly period: Period | undefined;
  /** Moments, ISO 8601; empty: none. */
  readonly from: string;
  readonly to: string;
  readonly isFiltered: boolean;
  /** What the box is asked, from `&` on. */
  readonly query: string;
}

/** @param nowMs the box's clock, which a period ends with */
export function arrivalQuestionOf(asked: URLSearchParams, nowMs: number): ArrivalQuestion {
  const one = (name: (typeof ASKED)[number]) => asked.get(name) ?? "";
  const kinds: readonly string[] = KINDS;
  const kind = kinds.includes(one("kind")) ? one("kind") : "";
  const severity = /^[0-7]$/.test(one("severity")) ? one("severity") : "";
  const named = one("period");
  const period = isPeriod(named) ? named : undefined;
  const text = one("q").trim().slice(0, 200);
  const from = momentOf(one("from"));
  const to = momentOf(one("to"));
  // To the minute, so that the same is not asked anew with every beat.
  const since =
    period === undefined ? from : new Date(Math.floor(nowMs / 60_000) * 60_000 - PERIODS[period]).toISOString();
  const until = period === undefined ? to : "";
  const parts = { host: one("host"), kind, severity, text, from: since, to: until };
  const query = Object.entries(parts)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join("");
  return { host: one("host"), kind, severity, text, period, from, to, isFiltered: query !== "", query };
}

function isPeriod(name: string): name is Period {
  return Object.hasOwn(PERIODS, name);
}

/** A mistyped moment is none. */
function momentOf(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? "" : new Date(at).toISOString();
}
