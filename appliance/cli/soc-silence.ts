/**
 * Which boxes are silent: the broker told by their will that they are gone, and they have not come back. A line that stumbles for
 * a moment is no silence. What other boxes of its site make known stands beside it. When one is back, its run tells whether it had stopped itself. Pure: time is an argument.
 */
import type { Presence } from "#model/presence.ts";
import { saySoc } from "./soc-words.ts";
import { siteOf, type OthersKnow } from "./soc-others.ts";

interface Lost {
  readonly sinceMs: number;
  readonly boot: string;
  isTold: boolean;
}

export interface SilentBox {
  readonly box: string;
  readonly sinceMs: number;
  /** What other boxes of its site make known. */
  readonly others?: OthersKnow;
}

/** After its will so long it may come back before anybody is told, milliseconds. */
export const SILENT_AFTER_MS = 60_000;
const MOST_BOXES = 20_000;

export class SilentBoxes {
  readonly #lost = new Map<string, Lost>();
  /** Boxes that are heard, by their site. */
  readonly #heard = new Map<string, Set<string>>();

  /** @returns what is to be said of a box that is back and was silent */
  take(box: string, { state, reason, boot }: Presence, nowMs: number): string | undefined {
    this.#hear(box, state === "online");
    const before = this.#lost.get(box);
    if (reason === "lost") {
      if (before === undefined && this.#lost.size < MOST_BOXES)
        this.#lost.set(box, { sinceMs: nowMs, boot, isTold: false });
      return undefined;
    }
    this.#lost.delete(box);
    if (before?.isTold !== true || state !== "online") return undefined;
    const seconds = Math.round((nowMs - before.sinceMs) / 1000);
    return saySoc(boot === before.boot ? "soc.back.ranOn" : "soc.back.anew", { seconds });
  }

  /** Boxes that have become silent since the last call; to be called every few seconds while the broker is heard. */
  due(nowMs: number): readonly SilentBox[] {
    const silent: SilentBox[] = [];
    for (const [box, lost] of this.#lost) {
      if (lost.isTold || nowMs - lost.sinceMs < SILENT_AFTER_MS) continue;
      lost.isTold = true;
      const others = this.#others(box);
      silent.push({ box, sinceMs: lost.sinceMs, ...(others === undefined ? {} : { others }) });
    }
    return silent;
  }

  isHeard(box: string): boolean {
    return this.#heard.get(siteOf(box))?.has(box) === true;
  }

  #hear(box: string, isHeard: boolean): void {
    const site = siteOf(box);
    const heard = this.#heard.get(site) ?? new Set();
    if (isHeard) heard.add(box);
    else heard.delete(box);
    if (heard.size === 0) this.#heard.delete(site);
    else if (this.#heard.has(site) || this.#heard.size < MOST_BOXES) this.#heard.set(site, heard);
  }

  /** What the other boxes of its site make known; undefined: it is the only one. */
  #others(box: string): OthersKnow | undefined {
    const site = siteOf(box);
    const [by] = this.#heard.get(site) ?? [];
    if (by !== undefined) return { know: "mateHeard", by };
    const count = [...this.#lost.keys()].filter((one) => one !== box && siteOf(one) === site).length;
    return count === 0 ? undefined : { know: "matesSilent", count };
  }
}
