/** An event log in memory that behaves like `store/event-log.ts`, for tests of what reads it. */
import { systemClock, type Clock } from "#lib/clock.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { EventDraft, StoredEvent } from "#model/event.ts";
import type { EventSource } from "../event-source.ts";

export class MemoryLog implements EventSource {
  readonly events: StoredEvent[] = [];
  readonly #cursors = new Map<string, number>();
  #latest = 0;
  readonly #run: { readonly boot: string; readonly clock: Clock };

  /** @param run what stamps the events: which run of the box, by which clock */
  constructor(run: { readonly boot: string; readonly clock: Clock } = { boot: "boot-1", clock: systemClock }) {
    this.#run = run;
  }

  append(draft: Partial<EventDraft> = {}): StoredEvent {
    this.#latest += 1;
    const { boot, clock } = this.#run;
    const at = draft.at ?? clock.wallMs();
    const event: StoredEvent = {
      type: "test",
      data: { n: this.#latest },
      ...draft,
      at,
      sequence: this.#latest,
      id: uuidV7(at),
      clockTrusted: true,
      boot,
      steadyMs: draft.steadyMs ?? clock.monotonicMs(),
    };
    this.events.push(event);
    return event;
  }

  appendMany(count: number): void {
    for (let i = 0; i < count; i += 1) this.append();
  }

  /** Takes events away, as the store does when space runs out. */
  drop(from: number, to: number): void {
    const kept = this.events.filter(({ sequence }) => sequence < from || sequence > to);
    this.events.splice(0, this.events.length, ...kept);
  }

  read(afterSequence: number, limit: number): StoredEvent[] {
    const start = this.events.findIndex(({ sequence }) => sequence > afterSequence);
    return start < 0 ? [] : this.events.slice(start, start + limit);
  }

  latest(): number {
    return this.#latest;
  }

  /** The first call makes it, as in the store. */
  cursor(name: string): number {
    const sequence = this.#cursors.get(name) ?? 0;
    this.#cursors.set(name, sequence);
    return sequence;
  }

  hasCursor(name: string): boolean {
    return this.#cursors.has(name);
  }

  advance(name: string, sequence: number): void {
    this.#cursors.set(name, Math.max(this.cursor(name), sequence));
  }

  backlog(name: string): number {
    return this.read(this.cursor(name), Number.MAX_SAFE_INTEGER).length;
  }
}
