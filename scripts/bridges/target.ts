/** What every bridge does with what comes; each tool is one file. A promise that is rejected: it will be given again. */
import type { ReceivedEvent } from "#cli/soc-follower.ts";
import type { Presence } from "#model/presence.ts";
import type { BoxState } from "./box-states.ts";

export interface Target {
  /** An event, and how its box stands after it. */
  event(box: string, event: ReceivedEvent, state: BoxState): Promise<void>;
  presence(box: string, presence: Presence, state: BoxState): Promise<void>;
  /** A box has been away for a minute. @param sinceMs milliseconds since 1970 (UTC) */
  silent(box: string, sinceMs: number, state: BoxState): Promise<void>;
  close(): void;
}

/** `vedetta/v1/acme/hq/box-1` as one word, for tools whose names hold no slashes: `acme.hq.box-1`. */
export function dotted(box: string): string {
  return box.replaceAll("/", ".");
}
