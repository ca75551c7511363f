/** Since when the box has each of its troubles: whoever finds them says only what is so now. */
import type { CutOff } from "#box/own-network.ts";
import type { Clock } from "#lib/clock.ts";
import { BOX_TROUBLES, type BoxTrouble, type BoxTroubleCode } from "#views/box-side.ts";

export class BoxTroubles {
  readonly #find: () => readonly BoxTroubleCode[];
  readonly #cutOff: () => { readonly why: CutOff; readonly since: number } | undefined;
  readonly #clock: Clock;
  readonly #since = new Map<BoxTroubleCode, number>();

  /** @param cutOff what cuts the box off, which knows itself since when */
  constructor(
    find: () => readonly BoxTroubleCode[],
    cutOff: () => { readonly why: CutOff; readonly since: number } | undefined,
    clock: Clock,
  ) {
    this.#find = find;
    this.#cutOff = cutOff;
    this.#clock = clock;
  }

  /** Worst first. */
  now(): BoxTrouble[] {
    const found = this.#find();
    for (const code of this.#since.keys()) if (!found.includes(code)) this.#since.delete(code);
    for (const code of found) if (!this.#since.has(code)) this.#since.set(code, this.#clock.wallMs());
    const cutOff = this.#cutOff();
    if (cutOff !== undefined) return [{ code: cutOff.why, since: cutOff.since }, ...this.#standing()];
    return this.#standing();
  }

  #standing(): BoxTrouble[] {
    return BOX_TROUBLES.flatMap((code) => {
      const since = this.#since.get(code);
      return since === undefined ? [] : [{ code, since }];
    });
  }
}
