/**
 * Which events are read ahead, on their way, and acknowledged; and how far the log is done with without a gap. Pure.
 *
 * Events leave in the order of their sequence. After a loss those without an answer wait again, in their old places, so
 * that the next connection begins with the oldest of them.
 */
import type { StoredEvent } from "#model/event.ts";

interface Entry {
  readonly event: StoredEvent;
  state: "waiting" | "sent" | "acknowledged";
  sentAtMs: number;
}

export class SendWindow {
  #entries: Entry[] = [];
  #front: number;
  #inFlight = 0;

  /** @param front sequence up to which everything is done with */
  constructor(front: number) {
    this.#front = front;
  }

  /** Sequence up to which every event is acknowledged. Sequences that the log no longer has do not hold it back. */
  get front(): number {
    return this.#front;
  }

  /** Sequence after which the log is to be read on. */
  get readUpTo(): number {
    return this.#entries.at(-1)?.event.sequence ?? this.#front;
  }

  /** Events held, in whichever state. */
  get size(): number {
    return this.#entries.length;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** When the oldest event without an answer was sent (the caller's clock); undefined when none is on its way. */
  get oldestSentAtMs(): number | undefined {
    return this.#entries.find(({ state }) => state === "sent")?.sentAtMs;
  }

  /** Appends events that follow `readUpTo`. */
  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#entries.push({ event, state: "waiting", sentAtMs: 0 });
  }

  /** The event to send next; undefined when all that was read is on its way. */
  next(): StoredEvent | undefined {
    return this.#entries.find(({ state }) => state === "waiting")?.event;
  }

  sent(sequence: number, nowMs: number): void {
    const entry = this.#find(sequence);
    if (entry?.state !== "waiting") return;
    entry.state = "sent";
    entry.sentAtMs = nowMs;
    this.#inFlight += 1;
  }

  acknowledged(sequence: number): void {
    const entry = this.#find(sequence);
    if (entry?.state !== "sent") return;
    entry.state = "acknowledged";
    this.#inFlight -= 1;
    let done = 0;
    while (this.#entries[done]?.state === "acknowledged") done += 1;
    if (done === 0) return;
    this.#front = this.#entries[done - 1]?.event.sequence ?? this.#front;
    this.#entries.splice(0, done);
  }

  /** The broker did not take it: it waits again. */
  refused(sequence: number): void {
    const entry = this.#find(sequence);
    if (entry?.state !== "sent") return;
    entry.state = "waiting";
    this.#inFlight -= 1;
  }

  /** The connection is gone: whatever has no answer waits again. */
  lost(): void {
    for (const entry of this.#entries) if (entry.state === "sent") entry.state = "waiting";
    this.#inFlight = 0;
  }

  #find(sequence: number): Entry | undefined {
    return this.#entries.find(({ event }) => event.sequence === sequence);
  }
}
