/** The stored spans of a host, a service, an incident, in the shapes of the interface. Pure. */
import { isoTime } from "#lib/clock.ts";
import type { IncidentSpans, SubjectSpans } from "#model/api-spans.ts";
import { SUSPEND_REASONS, type Incident } from "#model/incident.ts";
import type { Span } from "#model/span.ts";
import type { Spans } from "#store/spans.ts";
import { availabilityOf, knownOf } from "./availability.ts";

/** States that are shown; something that comes and goes for weeks has thousands. */
const MOST_STATES = 2000;

interface SpansAsked {
  /** `HOST` or `HOST/SERVICE`. */
  readonly subject: string;
  /** Milliseconds since 1970 (UTC), `from` before `to`. */
  readonly from: number;
  readonly to: number;
  /** What work is called, by its id; undefined: it is not known any more. */
  readonly nameOfWork: (id: string) => string | undefined;
}

export function viewSpans(spans: Pick<Spans, "of" | "unwatched">, asked: SpansAsked): SubjectSpans {
  const { subject, to, nameOfWork } = asked;
  const all = knownOf(spans, subject, asked.from, to);
  const states = all.states.slice(-MOST_STATES);
  const first = states.length < all.states.length ? states[0]?.fromMs : undefined;
  const from = Math.min(to, Math.max(asked.from, first ?? asked.from));
  const { failures, ...availability } = availabilityOf(all, from, to);
  const maintenance = all.maintenance.toSorted((a, b) => a.fromMs - b.fromMs);
  return {
    from: isoTime(from),
    to: isoTime(to),
    states: states.map((span) => ({ ...timesOf(span), state: span.state })),
    maintenance: maintenance.map((span) => {
      const name = nameOfWork(span.state);
      return { ...timesOf(span), work: span.state, ...(name !== undefined && { name }) };
    }),
    unwatched: all.unwatched.map((one) => ({ from: isoTime(one.from), to: isoTime(one.to) })),
    availability,
    failures: failures.map((one) => ({ from: isoTime(one.from), to: isoTime(one.to), state: one.state })),
  };
}

/** What work is called is people's. */
export function spansWithoutPeople(spans: SubjectSpans): SubjectSpans {
  return { ...spans, maintenance: spans.maintenance.map(({ work: _work, name: _name, ...times }) => times) };
}

export function viewIncidentSpans(spans: Pick<Spans, "of">, { id, sla }: Incident): IncidentSpans {
  const pauses = spans.of(id, "pause", 0, Number.MAX_SAFE_INTEGER);
  return {
    pauses: pauses.flatMap((span) => {
      const reason = SUSPEND_REASONS.find((one) => one === span.state);
      return reason === undefined ? [] : [{ ...timesOf(span), reason }];
    }),
    maintenance: sla?.excused ?? [],
  };
}

function timesOf({ fromMs, untilMs }: Span): { from: string; until?: string } {
  return { from: isoTime(fromMs), ...(untilMs !== undefined && { until: isoTime(untilMs) }) };
}
