/** Since when the box has each of its troubles: whoever finds them says only what is so now. */
import type { TwiceUsed } from "#box/address-watch.ts";
import { cardHint } from "#discovery/mac-vendors.ts";
import type { CutOff } from "#box/own-network.ts";
import type { Clock } from "#lib/clock.ts";
import { BOX_TROUBLES, type BoxTroubleCode } from "#model/box-trouble.ts";
import type { BoxTrouble } from "#views/box-side.ts";

export class BoxTroubles {
  readonly #find: () => readonly BoxTroubleCode[];
  readonly #cutOff: () => { readonly why: CutOff; readonly since: number } | undefined;
  readonly #usedTwice: () => readonly TwiceUsed[];
  readonly #clock: Clock;
  readonly #since = new Map<BoxTroubleCode, number>();

  /** @param cutOff and @param usedTwice what cuts the box off, and its addresses that others use: they know themselves since when */
  constructor(
    find: () => readonly BoxTroubleCode[],
    cutOff: () => { readonly why: CutOff; readonly since: number } | undefined,
    usedTwice: () => readonly TwiceUsed[],
    clock: Clock,
  ) {
    this.#find = find;
    this.#cutOff = cutOff;
    this.#usedTwice = usedTwice;
    this.#clock = clock;
  }

  /** Worst first. */
  now(): BoxTrouble[] {
    const found = this.#find();
    for (const code of this.#since.keys()) if (!found.includes(code)) this.#since.delete(code);
    for (const code of found) if (!this.#since.has(code)) this.#since.set(code, this.#clock.wallMs());
    const cutOff = this.#cutOff();
    const twice = this.#usedTwice().map((used) => twiceTrouble(used));
    if (cutOff !== undefined) return [{ code: cutOff.why, since: cutOff.since }, ...twice, ...this.#standing()];
    return [...twice, ...this.#standing()];
  }

  #standing(): BoxTrouble[] {
    return BOX_TROUBLES.flatMap((code) => {
      const since = this.#since.get(code);
      return since === undefined ? [] : [{ code, since }];
    });
  }
}

function twiceTrouble({ address, port, hardware, since }: TwiceUsed): BoxTrouble {
  const maker = cardHint(hardware)?.vendor;
  const other = { ...(hardware === undefined ? {} : { hardware }), ...(maker === undefined ? {} : { maker }) };
  return { code: "addressTwice", since, twice: { address, port, ...other } };
}
