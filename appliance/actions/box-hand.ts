/** What the operations centre asks of the box itself: how it is, events once more, whether the way works, an update. */
import type { UpdateAnswer } from "#box/updater.ts";
import { isoTime } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { BoxReport, LastUpdate } from "#model/order.ts";
import type { StoredEvent } from "#model/event.ts";
import type { TestAlert } from "#model/setup.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** The running box as these commands need it; wired by `cli/`. */
export interface BoxHand {
  report(): BoxReport;
  /** Sequence of the oldest event still there, and of the newest. */
  eventRange(): { readonly oldest: number; readonly latest: number };
  /** Sends events once more, behind all that waits. False: it is at that already. */
  resend(from: number, to: number): boolean;
  /** An event of type `test`, by its id or sequence; undefined: there is none. */
  testEvent(which: string): StoredEvent | undefined;
  /** Makes a test event; `tooSoon`: the last one was a moment ago; `notStored`: it waits for the store. */
  sendTest(by: string): StoredEvent | "tooSoon" | "notStored";
  /** Remembers that the operations centre has received a test event. */
  confirmTest(event: StoredEvent, by: string): void;
  /** The newest test event, and how far it has got. */
  testAlert(): TestAlert | undefined;
  /** Undefined: this box runs on a system that others look after. */
  readonly installUpdate?: (version: string) => Promise<UpdateAnswer>;
  /** Undefined, likewise; what it gives: there was none. */
  readonly lastUpdate?: () => Promise<LastUpdate | undefined>;
  wallMs(): number;
}

export interface BoxDesk {
  readonly hand: BoxHand;
  readonly log: Log;
}

/** Sent again by one command. */
const MOST_RESENT = 10_000;
/** Test events come no closer together. */
export const TEST_EVERY_SECONDS = 10;

export async function reportBox({ hand }: BoxDesk): Promise<Outcome<BoxReport>> {
  const lastUpdate = await hand.lastUpdate?.();
  return done({ ...hand.report(), ...(lastUpdate === undefined ? {} : { lastUpdate }) });
}

/** @param to left out: the newest there is  @returns what is sent, where it ends, and whether there is more behind it */
export function resendEvents(
  { hand, log }: BoxDesk,
  actor: Actor,
  { from, to }: { readonly from: number; readonly to?: number },
): Outcome<{ readonly from: number; readonly to: number; readonly more: boolean }> {
  const { oldest, latest } = hand.eventRange();
  if (from > latest) return refused("notFound.events", "from", { latest });
  if (to !== undefined && to < from) return refused("range.atLeast", "to", { least: String(from) });
  const first = Math.max(from, oldest);
  const asked = Math.min(to ?? latest, latest);
  const last = Math.min(asked, first + MOST_RESENT - 1);
  if (last < first) return refused("range.atLeast", "to", { least: String(oldest) });
  if (!hand.resend(first, last)) return refused("busy.resend", "");
  log.info({ from: first, to: last, by: actor.name }, "events are sent again");
  return done({ from: first, to: last, more: last < asked });
}

export function sendTest(
  { hand, log }: BoxDesk,
  actor: Actor,
): Outcome<{ readonly event: string; readonly sequence: number }> {
  const event = hand.sendTest(actor.name);
  if (event === "tooSoon") return refused("tooMany.tests", "", { seconds: TEST_EVERY_SECONDS });
  if (event === "notStored") return refused("storeUnavailable", "");
  log.info({ event: event.id, by: actor.name }, "a test event was made");
  return done({ event: event.id, sequence: event.sequence });
}

export function confirmTest(
  { hand, log }: BoxDesk,
  actor: Actor,
  event: string,
): Outcome<{ readonly sequence: number; readonly sentAt: string; readonly confirmedAt: string }> {
  const found = hand.testEvent(event);
  if (found === undefined) return refused("notFound.test", "event", { event });
  hand.confirmTest(found, actor.name);
  log.info({ event: found.id, by: actor.name }, "the operations centre has received a test event");
  return done({
    sequence: found.sequence,
    sentAt: isoTime(found.at),
    confirmedAt: isoTime(hand.wallMs()),
  });
}

/** The answer comes as soon as it is known what is installed: the box restarts by it, and returns when the new version is not well. */
export async function installUpdate(
  { hand, log }: BoxDesk,
  actor: Actor,
  version: string,
): Promise<Outcome<{ readonly version: string }>> {
  if (hand.installUpdate === undefined) return refused("noUpdater", "");
  const answer = await hand.installUpdate(version);
  if ("accepted" in answer) {
    log.info({ version: answer.accepted, by: actor.name }, "an update is installed");
    return done({ version: answer.accepted });
  }
  log.warn({ version, by: actor.name, refused: answer.refused, reason: answer.why }, "an update is not installed");
  return refused(`update.${answer.refused}`, "version");
}
