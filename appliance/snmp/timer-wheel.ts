/**
 * Many timeouts by one timer: entries lie in slots of 50 ms, the timer runs only while there are any. Timeouts come up
 * to one slot late, never early.
 */
const TICK_MS = 50;
const SLOTS = 256;

export interface WheelEntry {
  /** Set by the wheel. */
  dueTick: number;
}

export class TimerWheel<E extends WheelEntry> {
  readonly #slots: Set<E>[] = Array.from({ length: SLOTS }, () => new Set<E>());
  readonly #expire: (entry: E) => void;
  readonly #onTick: () => void;
  readonly #beganAt = performance.now();
  #size = 0;
  #doneTick = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param onTick called with every tick while there are entries */
  constructor(expire: (entry: E) => void, onTick: () => void) {
    this.#expire = expire;
    this.#onTick = onTick;
  }

  add(entry: E, delayMs: number): void {
    if (this.#size === 0) this.#doneTick = this.#nowTick();
    entry.dueTick = Math.max(this.#doneTick, this.#nowTick()) + 1 + Math.ceil(delayMs / TICK_MS);
    this.#slotOf(entry).add(entry);
    this.#size += 1;
    this.#timer ??= setTimeout(this.#onTimer, TICK_MS);
  }

  remove(entry: E): void {
    if (this.#slotOf(entry).delete(entry)) this.#size -= 1;
  }

  /** Ends the timer; entries are forgotten silently. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const slot of this.#slots) slot.clear();
    this.#size = 0;
  }

  // Answers that came in while the process was busy lie in the kernel; an immediate runs after they were read.
  readonly #onTimer = (): void => {
    setImmediate(this.#turn);
  };

  readonly #turn = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#size === 0) return;
    this.#onTick();
    const now = this.#nowTick();
    const from = Math.max(this.#doneTick + 1, now - SLOTS + 1);
    this.#doneTick = now;
    for (let tick = from; tick <= now; tick += 1) {
      for (const entry of this.#slots[tick % SLOTS] ?? []) {
        if (entry.dueTick > now) continue;
        this.remove(entry);
        this.#expire(entry);
      }
    }
    if (this.#size > 0) this.#timer ??= setTimeout(this.#onTimer, TICK_MS);
  };

  #slotOf(entry: E): Set<E> {
    return this.#slots[entry.dueTick % SLOTS] ?? new Set();
  }

  #nowTick(): number {
    return Math.floor((performance.now() - this.#beganAt) / TICK_MS);
  }
}
