/** The presence message of a box: its birth after every connect, its will, and its goodbye. */
import { isoTime } from "#lib/clock.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import type { Presence, PresenceReason } from "#model/presence.ts";
import type { Message } from "./connection.ts";

/** Who speaks: the same in every message of one run of the appliance. */
export interface Speaker {
  /** The box's base topic. */
  readonly base: string;
  /** New with every start of the appliance. */
  readonly boot: string;
  readonly version: string;
}

/** Where the presence of a box lies. */
export function presenceTopic({ base }: Pick<Speaker, "base">): string {
  return `${base}/presence`;
}

/** The run of a box that a presence speaks of; undefined: it is none. */
export function bootOf(payload: Buffer): string | undefined {
  const said = parsedJson(payload.toString("utf8")) as Partial<Presence> | undefined;
  return typeof said?.boot === "string" ? said.boot : undefined;
}

/** @param atMs milliseconds since 1970 (UTC) */
export function presenceMessage({ base, boot, version }: Speaker, reason: PresenceReason, atMs: number): Message {
  const presence: Presence = {
    state: reason === "connected" ? "online" : "offline",
    reason,
    at: isoTime(atMs),
    boot,
    version,
  };
  return {
    topic: presenceTopic({ base }),
    payload: JSON.stringify(presence),
    retain: true,
    contentType: "application/json",
  };
}
