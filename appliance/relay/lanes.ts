/**
 * Which stretches of the log are still to be sent: in calm one, from the front to the newest; while a backlog waits, what is
 * new goes in a lane of its own before it. Pure. What was taken ahead of the front is remembered as islands.
 */
import { Type, type Static } from "typebox";
import type { StoredEvent } from "#model/event.ts";
import { SendWindow } from "./send-window.ts";

/** Events behind the front that are done with. */
const Island = Type.Object({
  from: Type.Integer({ minimum: 1, description: "Sequence of the first." }),
  to: Type.Integer({ minimum: 1, description: "Sequence of the last." }),
  count: Type.Integer({ minimum: 0, description: "How many there are." }),
});
export type Island = Static<typeof Island>;

export const Islands = Type.Array(Island);

/** More are not made; what is new waits its turn then. */
const MOST_LANES = 20;

export class Lanes {
  readonly #lanes: SendWindow[] = [];
  #passed = 0;

  /** @param front sequence up to which everything is done with  @param islands what is done with behind it */
  constructor(front: number, islands: readonly Island[] = []) {
    let begin = front;
    let done = 0;
    for (const { from, to, count } of islands.toSorted((a, b) => a.from - b.from)) {
      if (from <= begin) continue; // the front has reached it meanwhile
      this.#lanes.push(new SendWindow(begin, from - 1, done));
      begin = Math.max(to, from);
      done = count;
    }
    this.#lanes.push(new SendWindow(begin, Number.POSITIVE_INFINITY, done));
    this.tidy();
    this.#passed = 0;
  }

  /** Sequence up to which everything is done with. */
  get front(): number {
    return this.#oldest.front;
  }

  /** Events that the front has passed since the beginning. */
  get passed(): number {
    return this.#passed;
  }

  /** Where what is new goes. */
  get newest(): SendWindow {
    return this.#lanes.at(-1) as SendWindow;
  }

  /** What waits behind what is new, oldest first. */
  get backlog(): readonly SendWindow[] {
    return this.#lanes.slice(0, -1);
  }

  get all(): readonly SendWindow[] {
    return this.#lanes;
  }

  get hasBacklog(): boolean {
    return this.#lanes.length > 1;
  }

  /** Events that are done with behind the front. */
  get ahead(): number {
    let sum = 0;
    for (let i = 1; i < this.#lanes.length; i += 1) sum += this.#lanes[i]?.done ?? 0;
    return sum;
  }

  get size(): number {
    return this.#lanes.reduce((sum, lane) => sum + lane.size, 0);
  }

  get inFlight(): number {
    return this.#lanes.reduce((sum, lane) => sum + lane.inFlight, 0);
  }

  /** The one that was sent first of those without an answer. */
  get oldestSent(): SendWindow["oldestSent"] {
    const all = this.#lanes.map(({ oldestSent }) => oldestSent).filter((one) => one !== undefined);
    return all.toSorted((a, b) => a.sentAtMs - b.sentAtMs)[0];
  }

  /** The lane that holds an event. */
  of(sequence: number): SendWindow | undefined {
    return this.#lanes.find((lane) => lane.event(sequence) !== undefined);
  }

  event(sequence: number): StoredEvent | undefined {
    return this.of(sequence)?.event(sequence);
  }

  /** Whether what is new may be taken out of the queue. */
  get canSplit(): boolean {
    return this.#lanes.length < MOST_LANES;
  }

  /** From here on events go before all that waits up to here. */
  split(upTo: number): void {
    const end = this.newest.endAt(upTo);
    this.#lanes.push(new SendWindow(end));
    this.tidy();
  }

  /** Lets go of lanes that are done with; to be called after one has got on. */
  tidy(): void {
    while (this.#lanes.length > 1 && this.#oldest.isOver) {
      const next = this.#lanes[1];
      this.#passed += next?.done ?? 0;
      this.#lanes.shift();
    }
  }

  /** Does something that moves the front of a lane, and counts what that passes. */
  moving(lane: SendWindow, move: () => void): void {
    const before = lane.done;
    move();
    if (lane === this.#oldest) this.#passed += lane.done - before;
    this.tidy();
  }

  /** The connection is gone: what has no answer waits again. Returns their sequences. */
  lost(): number[] {
    return this.#lanes.flatMap((lane) => lane.lost());
  }

  /** What has to be remembered beside the front. */
  islands(): Island[] {
    const islands: Island[] = [];
    for (let i = 1; i < this.#lanes.length; i += 1) {
      const lane = this.#lanes[i];
      const from = (this.#lanes[i - 1]?.to ?? 0) + 1;
      if (lane !== undefined && lane.front >= from) islands.push({ from, to: lane.front, count: lane.done });
    }
    return islands;
  }

  /** Of a range, what was done with already: what is not will come by itself. */
  doneWithin(from: number, to: number): { readonly from: number; readonly to: number }[] {
    const stretches = [{ from: 1, to: this.front }, ...this.islands()];
    return stretches
      .map((one) => ({ from: Math.max(from, one.from), to: Math.min(to, one.to) }))
      .filter((one) => one.from <= one.to);
  }

  get #oldest(): SendWindow {
    return this.#lanes[0] as SendWindow;
  }
}
