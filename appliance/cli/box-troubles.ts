/** Since when the box has each of its troubles: whoever finds them says only what is so now. */
import type { Clock } from "#lib/clock.ts";
import { BOX_TROUBLES, type BoxTrouble, type BoxTroubleCode } from "#views/box-side.ts";

export class BoxTroubles {
  readonly #find: () => readonly BoxTroubleCode[];
  readonly #clock: Clock;
  readonly #since = new Map<BoxTroubleCode, number>();

  constructor(find: () => readonly BoxTroubleCode[], clock: Clock) {
    this.#find = find;
    this.#clock = clock;
  }

  /** Worst first. */
  now(): BoxTrouble[] {
    const found = this.#find();
    for (const code of this.#since.keys()) if (!found.includes(code)) this.#since.delete(code);
    for (const code of found) if (!this.#since.has(code)) this.#since.set(code, this.#clock.wallMs());
    return BOX_TROUBLES.flatMap((code) => {
      const since = this.#since.get(code);
      return since === undefined ? [] : [{ code, since }];
    });
  }
}
