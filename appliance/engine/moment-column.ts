/** Moments of all services in columns: sixteen bytes and a mark each, where an object would take a hundred. */
import type { Moment } from "#model/state.ts";

/** The mark of a place without a moment; others are twice the number of the run, one more where the clock was trusted. */
const NONE = 0xffff_ffff;

export class MomentColumn {
  #steadyMs: Float64Array<ArrayBuffer>;
  #wallMs: Float64Array<ArrayBuffer>;
  #marks: Uint32Array<ArrayBuffer>;
  /** Runs of the box that moments belong to: this one and few before it. */
  readonly #boots: string[] = [];

  constructor(capacity: number) {
    this.#steadyMs = new Float64Array(capacity);
    this.#wallMs = new Float64Array(capacity);
    this.#marks = new Uint32Array(capacity).fill(NONE);
  }

  get(n: number): Moment | undefined {
    const mark = this.#marks[n] ?? NONE;
    if (mark === NONE) return undefined;
    return {
      boot: this.#boots[mark >>> 1] ?? "",
      steadyMs: this.#steadyMs[n] ?? 0,
      wallMs: this.#wallMs[n] ?? 0,
      trusted: (mark & 1) === 1,
    };
  }

  set(n: number, moment: Moment | undefined): void {
    if (moment === undefined) {
      this.#marks[n] = NONE;
      return;
    }
    const { boot, steadyMs, wallMs, trusted } = moment;
    let number = this.#boots.indexOf(boot);
    if (number < 0) number = this.#boots.push(boot) - 1;
    this.#steadyMs[n] = steadyMs;
    this.#wallMs[n] = wallMs;
    this.#marks[n] = 2 * number + (trusted ? 1 : 0);
  }

  grow(capacity: number): void {
    const [steadyMs, wallMs, marks] = [this.#steadyMs, this.#wallMs, this.#marks];
    this.#steadyMs = new Float64Array(capacity);
    this.#steadyMs.set(steadyMs);
    this.#wallMs = new Float64Array(capacity);
    this.#wallMs.set(wallMs);
    this.#marks = new Uint32Array(capacity).fill(NONE);
    this.#marks.set(marks);
  }
}
