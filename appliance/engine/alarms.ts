/**
 * When subjects want to be looked at again: one heap and one timer. Waits go by the steady clock; moments of the calendar go
 * by the wall clock and move when it is set: one that is jumped over rings at once, and none rings twice.
 */
import type { Alarm } from "#decide/world.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { subjectKey, type Subject } from "#model/subject.ts";
import { DueQueue } from "./due-queue.ts";

interface Entry {
  readonly key: string;
  readonly subject: Subject;
  readonly alarm: Alarm;
  dueMs: number;
}

/** The wall clock may run a little faster or slower than the steady one. */
const LONGEST_SLEEP_MS = 60_000;
/** So many entries that do not count any more are borne before the heap is made anew. */
const MOST_STALE = 1000;

export class Alarms {
  readonly #clock: TimerClock;
  readonly #ring: (subject: Subject) => void;
  readonly #entries = new Map<string, Entry>();
  #queue = new DueQueue<Entry>();
  #timer: Timer | undefined;
  #stopped = false;

  /** @param parts.ring called once for an alarm that has come; it may set another */
  constructor(parts: { readonly clock: TimerClock; readonly ring: (subject: Subject) => void }) {
    this.#clock = parts.clock;
    this.#ring = parts.ring;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Entries in the heap, those included that do not count any more. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** Sets a subject's alarm in place of the one it had; undefined: it wants none. */
  set(subject: Subject, alarm: Alarm | undefined): void {
    const key = subjectKey(subject);
    const before = this.#entries.get(key);
    if (alarm === undefined) {
      this.#entries.delete(key);
      return;
    }
    if (before?.alarm.at === alarm.at && before.alarm.on === alarm.on) return;
    const entry = { key, subject, alarm, dueMs: this.#dueMs(alarm) };
    this.#entries.set(key, entry);
    this.#queue.push(entry);
    if (this.#queue.size > 2 * this.#entries.size + MOST_STALE) this.#rebuild();
    if (this.#queue.nextDueMs === entry.dueMs) this.#sleep();
  }

  /** The wall clock was set: moments of the calendar are reckoned anew. */
  clockStepped(): void {
    this.#rebuild();
    this.#sleep();
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  #wake(): void {
    const now = this.#clock.monotonicMs();
    for (let next = this.#queue.nextDueMs; next !== undefined && next <= now; next = this.#queue.nextDueMs) {
      const entry = this.#queue.pop();
      if (entry === undefined) break;
      if (this.#entries.get(entry.key) !== entry) continue;
      entry.dueMs = this.#dueMs(entry.alarm);
      if (entry.dueMs > now) {
        this.#queue.push(entry); // the wall clock has slowed down
        continue;
      }
      this.#entries.delete(entry.key);
      this.#ring(entry.subject);
      if (this.#stopped) return;
    }
    this.#sleep();
  }

  #sleep(): void {
    if (this.#stopped) return;
    this.#timer?.cancel();
    const due = this.#queue.nextDueMs;
    if (due === undefined) return;
    const ms = Math.min(Math.max(due - this.#clock.monotonicMs(), 0), LONGEST_SLEEP_MS);
    this.#timer = this.#clock.after(Math.ceil(ms), () => this.#wake());
  }

  #rebuild(): void {
    this.#queue = new DueQueue<Entry>();
    for (const entry of this.#entries.values()) {
      entry.dueMs = this.#dueMs(entry.alarm);
      this.#queue.push(entry);
    }
  }

  #dueMs({ on, at }: Alarm): number {
    return on === "steady" ? at : this.#clock.monotonicMs() + at - this.#clock.wallMs();
  }
}
