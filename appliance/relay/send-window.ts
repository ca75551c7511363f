/**
 * Which events are read ahead, on their way, and acknowledged; and how far the log is done with without a gap. Pure.
 *
 * Events leave in the order of their sequence. After a loss those without an answer wait again, in their old places, so
 * that the next connection begins with the oldest of them.
 */
import type { StoredEvent } from "#model/event.ts";

interface Entry {
  readonly event: StoredEvent;
  /** `acknowledged`: done with, taken or set aside. */
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

  /** The oldest event without an answer and when it was sent (the caller's clock); undefined when none is on its way. */
  get oldestSent(): { readonly event: StoredEvent; readonly sentAtMs: number } | undefined {
    return this.#entries.find(({ state }) => state === "sent");
  }

  /** Appends events that follow `readUpTo`. */
  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#entries.push({ event, state: "waiting", sentAtMs: 0 });
  }

  /** The event to send next; undefined when all that was read is on its way or passed over. */
  next(isPassedOver: (sequence: number) => boolean = () => false): StoredEvent | undefined {
    return this.#entries.find(({ state, event }) => state === "waiting" && !isPassedOver(event.sequence))?.event;
  }

  /** An event that is held; undefined when it is done with. */
  event(sequence: number): StoredEvent | undefined {
    return this.#find(sequence)?.event;
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
    this.#moveFront();
  }

  /** The broker will never take it: it is done with, without having been taken. */
  setAside(sequence: number): void {
    const entry = this.#find(sequence);
    if (entry?.state !== "waiting") return;
    entry.state = "acknowledged";
    this.#moveFront();
  }

  /** The broker did not take it: it waits again. */
  refused(sequence: number): void {
    const entry = this.#find(sequence);
    if (entry?.state !== "sent") return;
    entry.state = "waiting";
    this.#inFlight -= 1;
  }

  /** The connection is gone: whatever has no answer waits again. Returns the last of them; 0 when there was none. */
  lost(): number {
    let last = 0;
    for (const entry of this.#entries) {
      if (entry.state !== "sent") continue;
      entry.state = "waiting";
      last = entry.event.sequence;
    }
    this.#inFlight = 0;
    return last;
  }

  #moveFront(): void {
    let done = 0;
    while (this.#entries[done]?.state === "acknowledged") done += 1;
    if (done === 0) return;
    this.#front = this.#entries[done - 1]?.event.sequence ?? this.#front;
    this.#entries.splice(0, done);
  }

  #find(sequence: number): Entry | undefined {
    return this.#entries.find(({ event }) => event.sequence === sequence);
  }
}
