/**
 * Which boxes are silent: the broker told by their will that they are gone, and they have not come back. A line that stumbles for
 * a moment is no silence. When one is back, its run tells whether it had stopped itself. Pure: time is an argument.
 */
import type { Presence } from "#model/presence.ts";

interface Lost {
  readonly sinceMs: number;
  readonly boot: string;
  isTold: boolean;
}

/** After its will so long it may come back before anybody is told, milliseconds. */
export const SILENT_AFTER_MS = 60_000;
const MOST_BOXES = 20_000;

export class SilentBoxes {
  readonly #lost = new Map<string, Lost>();

  /** @returns what is to be said of a box that is back and was silent */
  take(box: string, { state, reason, boot }: Presence, nowMs: number): string | undefined {
    const before = this.#lost.get(box);
    if (reason === "lost") {
      if (before === undefined && this.#lost.size < MOST_BOXES)
        this.#lost.set(box, { sinceMs: nowMs, boot, isTold: false });
      return undefined;
    }
    this.#lost.delete(box);
    if (before?.isTold !== true || state !== "online") return undefined;
    const seconds = Math.round((nowMs - before.sinceMs) / 1000);
    const why =
      boot === before.boot
        ? "it has run on meanwhile: its line or the broker was gone"
        : "it was started anew: it had stopped, or lost its power";
    return `back after ${seconds} s; ${why}`;
  }

  /** Boxes that have become silent since the last call; to be called every few seconds while the broker is heard. */
  due(nowMs: number): readonly { readonly box: string; readonly sinceMs: number }[] {
    const silent: { box: string; sinceMs: number }[] = [];
    for (const [box, lost] of this.#lost) {
      if (lost.isTold || nowMs - lost.sinceMs < SILENT_AFTER_MS) continue;
      lost.isTold = true;
      silent.push({ box, sinceMs: lost.sinceMs });
    }
    return silent;
  }
}
