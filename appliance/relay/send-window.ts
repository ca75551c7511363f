/**
 * One lane of events: which are read ahead, on their way, and acknowledged; and how far it is done with without a gap. Pure.
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
  readonly #bySequence = new Map<number, Entry>();
  /** No entry before this one waits. */
  #firstWaiting = 0;
  #front: number;
  #to: number;
  #readUpTo: number;
  #inFlight = 0;
  #done: number;

  /**
   * @param front sequence up to which everything is done with  @param to the last that belongs to it
   * @param done how many events lie between its begin and the front
   */
  constructor(front: number, to = Number.POSITIVE_INFINITY, done = 0) {
    this.#front = front;
    this.#readUpTo = front;
    this.#to = to;
    this.#done = done;
  }

  /** Sequence up to which every event is acknowledged. Sequences that the log no longer has do not hold it back. */
  get front(): number {
    return this.#front;
  }

  /** The last sequence that belongs to it; Infinity: all to come. */
  get to(): number {
    return this.#to;
  }

  /** Sequence after which the log is to be read on. */
  get readUpTo(): number {
    return this.#readUpTo;
  }

  /** All that belongs to it is done with. */
  get isOver(): boolean {
    return this.#entries.length === 0 && this.#readUpTo >= this.#to;
  }

  /** Events held, in whichever state. */
  get size(): number {
    return this.#entries.length;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Events that the front has passed. */
  get done(): number {
    return this.#done;
  }

  /** Events held that wait to be sent. */
  get waiting(): number {
    return this.#entries.filter(({ state }) => state === "waiting").length;
  }

  /** The oldest event without an answer and when it was sent (the caller's clock); undefined when none is on its way. */
  get oldestSent(): { readonly event: StoredEvent; readonly sentAtMs: number } | undefined {
    return this.#entries.find(({ state }) => state === "sent");
  }

  /** Takes what the log has after `readUpTo`; what lies behind its end is left out. @param isAll the log has no more for now */
  add(events: readonly StoredEvent[], isAll = false): void {
    for (const event of events) {
      if (event.sequence > this.#to) break;
      const entry: Entry = { event, state: "waiting", sentAtMs: 0 };
      this.#entries.push(entry);
      this.#bySequence.set(event.sequence, entry);
      this.#readUpTo = event.sequence;
    }
    const isBeyond = (events.at(-1)?.sequence ?? 0) > this.#to;
    if (Number.isFinite(this.#to) && (isAll || isBeyond)) this.#readUpTo = this.#to;
  }

  /**
   * Ends it behind a sequence; what it holds beyond is let go of, to be read by the next lane.
   * @returns where it ends: not before what it has sent already
   */
  endAt(to: number): number {
    const lastSent = this.#entries.findLast(({ state }) => state !== "waiting")?.event.sequence ?? this.#front;
    this.#to = Math.max(to, lastSent);
    const kept = this.#entries.filter(({ event }) => event.sequence <= this.#to);
    for (const { event } of this.#entries.slice(kept.length)) this.#bySequence.delete(event.sequence);
    this.#entries = kept;
    this.#readUpTo = Math.min(this.#readUpTo, this.#to);
    return this.#to;
  }

  /** The event to send next; undefined when all that was read is on its way or passed over. */
  next(isPassedOver: (sequence: number) => boolean = () => false): StoredEvent | undefined {
    while ((this.#entries[this.#firstWaiting]?.state ?? "waiting") !== "waiting") this.#firstWaiting += 1;
    for (let i = this.#firstWaiting; i < this.#entries.length; i += 1) {
      const entry = this.#entries[i];
      if (entry?.state === "waiting" && !isPassedOver(entry.event.sequence)) return entry.event;
    }
    return undefined;
  }

  /** An event that is held; undefined when it is done with. */
  event(sequence: number): StoredEvent | undefined {
    return this.#bySequence.get(sequence)?.event;
  }

  /** Whether it is held and waits. */
  waits(sequence: number): boolean {
    return this.#bySequence.get(sequence)?.state === "waiting";
  }

  sent(sequence: number, nowMs: number): void {
    const entry = this.#bySequence.get(sequence);
    if (entry?.state !== "waiting") return;
    entry.state = "sent";
    entry.sentAtMs = nowMs;
    this.#inFlight += 1;
  }

  acknowledged(sequence: number): void {
    const entry = this.#bySequence.get(sequence);
    if (entry?.state !== "sent") return;
    entry.state = "acknowledged";
    this.#inFlight -= 1;
    this.#moveFront();
  }

  /** The broker will never take it: it is done with, without having been taken. */
  setAside(sequence: number): void {
    const entry = this.#bySequence.get(sequence);
    if (entry?.state !== "waiting") return;
    entry.state = "acknowledged";
    this.#moveFront();
  }

  /** The broker did not take it: it waits again. */
  refused(sequence: number): void {
    const entry = this.#bySequence.get(sequence);
    if (entry?.state !== "sent") return;
    entry.state = "waiting";
    this.#inFlight -= 1;
    this.#firstWaiting = 0;
  }

  /** The connection is gone: whatever has no answer waits again. Returns their sequences. */
  lost(): number[] {
    const lost: number[] = [];
    for (const entry of this.#entries) {
      if (entry.state !== "sent") continue;
      entry.state = "waiting";
      lost.push(entry.event.sequence);
    }
    this.#inFlight = 0;
    this.#firstWaiting = 0;
    return lost;
  }

  #moveFront(): void {
    let passed = 0;
    while (this.#entries[passed]?.state === "acknowledged") passed += 1;
    if (passed === 0) return;
    this.#front = this.#entries[passed - 1]?.event.sequence ?? this.#front;
    for (const { event } of this.#entries.splice(0, passed)) this.#bySequence.delete(event.sequence);
    this.#firstWaiting = Math.max(0, this.#firstWaiting - passed);
    this.#done += passed;
  }
}
