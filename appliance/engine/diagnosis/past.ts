/** What happened before an incident, as the store knows it; what all incidents ask alike is asked once for some seconds. */
import type { Clock } from "#lib/clock.ts";
import type { EventType, StoredEvent } from "#model/event.ts";
import type { Span, SpanKind } from "#model/span.ts";
import type { EventLog } from "#store/event-log.ts";
import type { Spans } from "#store/spans.ts";

/** How far back is looked, milliseconds. */
export const LOOKS_BACK_MS = 86_400_000;
const REMEMBERED_MS = 5000;
const MOST_EVENTS = 200;
const CHANGES: readonly EventType[] = ["device.changed", "config.changed"];

export interface Past {
  /** Of devices and of the configuration, the newest first. */
  changes(): readonly StoredEvent[];
  /** Those of a subject that touch the last day, the oldest first. */
  spans(subject: string, kind: SpanKind): readonly Span[];
}

export class StoredPast implements Past {
  readonly #events: Pick<EventLog, "newestOf">;
  readonly #spans: Pick<Spans, "of">;
  readonly #clock: Clock;
  #known: { readonly untilMs: number; readonly changes: readonly StoredEvent[] } | undefined;

  constructor(events: Pick<EventLog, "newestOf">, spans: Pick<Spans, "of">, clock: Clock) {
    this.#events = events;
    this.#spans = spans;
    this.#clock = clock;
  }

  changes(): readonly StoredEvent[] {
    const nowMs = this.#clock.monotonicMs();
    if (this.#known === undefined || this.#known.untilMs <= nowMs) {
      const changes = this.#events.newestOf(CHANGES, this.#clock.wallMs() - LOOKS_BACK_MS, MOST_EVENTS);
      this.#known = { untilMs: nowMs + REMEMBERED_MS, changes };
    }
    return this.#known.changes;
  }

  spans(subject: string, kind: SpanKind): readonly Span[] {
    const now = this.#clock.wallMs();
    return this.#spans.of(subject, kind, now - LOOKS_BACK_MS, now + 1);
  }
}
