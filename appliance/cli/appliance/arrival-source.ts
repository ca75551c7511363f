/** A source of diagnoses: what the host said of itself by log lines and notifications shortly before it failed, and since. */
import { found, type DiagnosisSource } from "#engine/diagnosis/source.ts";
import { isoTime } from "#lib/clock.ts";
import type { Arrival } from "#model/arrival.ts";
import type { ArrivalRing } from "#store/arrivals/arrival-ring.ts";

/** So long before the first failing look. */
const LOOKS_BACK_MS = 15 * 60_000;
const MOST_READ = 200;
/** So many are named, the most telling ones, and so much of each. */
const MOST_TOLD = 3;
const MOST_TEXT = 200;
const DEADLINE_MS = 4000;
/** As bad as a notice; what is milder is told only where a rule knows it. */
const NOTICE = 5;

export function arrivalSource(ring: Pick<ArrivalRing, "search">): DiagnosisSource {
  return {
    name: "arrivals",
    deadlineMs: DEADLINE_MS,
    sends: false,
    async run({ host, incident }, { wallMs, signal }) {
      if (host === undefined) return [];
      const fromMs = Date.parse(incident.failedAt) - LOOKS_BACK_MS;
      const { arrivals } = await ring.search({ host: host.id, fromMs, toMs: wallMs, limit: MOST_READ }, signal);
      const told = mostTelling(arrivals);
      return told.map(({ kind, at, text }) =>
        found(kind === "trap" ? "arrivals.trap" : "arrivals.line", {
          at: isoTime(at),
          text: text.slice(0, MOST_TEXT).toWellFormed(),
        }),
      );
    },
  };
}

/** What a rule knows before what does not, the worse before the milder, the newer before the older; told as it came. */
export function mostTelling(arrivals: readonly Arrival[]): readonly Arrival[] {
  const rank = ({ fate, severity = 7 }: Arrival) => (fate === "matched" ? 0 : 10) + severity;
  const known = new Set<string>();
  return arrivals
    .filter(({ kind, fate, severity = 7 }) => kind !== "mail" && (fate === "matched" || severity <= NOTICE))
    .toSorted((a, b) => rank(a) - rank(b) || b.at - a.at)
    .filter(({ text }) => !known.has(text) && known.add(text))
    .slice(0, MOST_TOLD)
    .toSorted((a, b) => a.at - b.at);
}
