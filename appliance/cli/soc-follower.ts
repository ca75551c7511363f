/**
 * Follows the messages of many boxes: recognises events that came before, sees gaps in their sequences, and says each as
 * a line. Knows no connection and keeps a bounded memory.
 */
import { Type, type Static } from "typebox";
import { Compile } from "typebox/compile";
import { parsedJson } from "#lib/parsed-json.ts";
import { CloudEvent } from "#model/event.ts";
import { Presence } from "#model/presence.ts";
import { ArrivalOrder, type Missing } from "#relay/arrival-order.ts";
import { bookOf } from "#texts/books.ts";
import { wordsOf, type SentenceBook } from "#texts/sentence-book.ts";
import { sayOthers, siteOf, SiteWitnesses } from "./soc-others.ts";
import { saySoc } from "./soc-words.ts";
import { speech } from "./speech.ts";
import { SilentBoxes } from "./soc-silence.ts";
import { tellEvent } from "#texts/tell-event.ts";
import type { Words } from "#texts/words.ts";

/** What one message means for whoever watches. */
export interface Seen {
  /** For people; undefined when there is nothing new. */
  readonly line?: string;
  /** A new event, as it came. */
  readonly event?: ReceivedEvent;
  /** Something that is not as it should be. */
  readonly warning?: string;
}

/** Also of boxes of other versions: older ones name no subject for what is about themselves, newer ones know more types. */
export const ReceivedEvent = Type.Object({
  ...CloudEvent.properties,
  type: Type.String(),
  subject: Type.Optional(Type.String()),
});
export type ReceivedEvent = Static<typeof ReceivedEvent>;

const isEvent = Compile(ReceivedEvent);
const isPresence = Compile(Presence);
const isRanges = Compile(Type.Array(Type.Object({ from: Type.Number(), to: Type.Number() })));
/** Ids remembered; older ones would be shown a second time. */
const MOST_IDS = 50_000;
const MOST_BOXES = 20_000;
const NOTHING: Seen = {};

export class SocFollower {
  readonly #book: SentenceBook = bookOf(speech().language);
  readonly #words: Words;
  readonly #nowMs: () => number;
  readonly #ids = new Set<string>();
  /** Of each box, how its events have come, and the id of the newest. */
  readonly #boxes = new Map<string, { readonly order: ArrivalOrder; newestId: string }>();
  readonly #lastPresences = new Map<string, string>();
  readonly #silent = new SilentBoxes();
  readonly #isSharing: boolean;
  readonly #witnesses: SiteWitnesses;

  /**
   * @param timeZone IANA name of whoever reads  @param nowMs the present, milliseconds since 1970 (UTC)
   * @param isSharing others get some of the events, so that gaps say nothing
   * @param witnesses of sites that boxes elsewhere watch from outside
   */
  constructor(timeZone: string, nowMs: () => number, isSharing = false, witnesses = new SiteWitnesses([])) {
    this.#witnesses = witnesses;
    this.#isSharing = isSharing;
    this.#words = wordsOf(this.#book, timeZone, nowMs);
    this.#nowMs = nowMs;
  }

  /** @param retained kept by the broker from before the subscription */
  take(topic: string, payload: string, retained = false): Seen {
    const isAboutEvent = /\/event\/[^/]+(\/[^/]+)?$/.test(topic);
    if (!isAboutEvent && !topic.endsWith("/presence")) return NOTHING;
    const content = parsedJson(payload);
    if (isAboutEvent && isEvent.Check(content)) return this.#takeEvent(content);
    if (!isAboutEvent && isPresence.Check(content))
      return this.#takePresence(topic.replace(/\/presence$/, ""), content, retained);
    return { warning: clean(saySoc("soc.notUnderstood", { topic, said: payload.slice(0, 80) })) };
  }

  #takeEvent(event: ReceivedEvent): Seen {
    if (this.#ids.has(event.id)) return NOTHING;
    remember(this.#ids, event.id);
    const box = boxName(event.source.slice(1));
    this.#witnesses.take(box, event.type, event.subject, event.data);
    const { isLate, warning } = this.#place(box, event);
    return {
      event,
      line: clean(this.#eventLine(box, event, isLate && !this.#isSharing)),
      ...(warning === undefined || this.#isSharing ? {} : { warning: clean(warning) }),
    };
  }

  /** Where an event stands among those of its box, and what is odd about that. */
  #place(box: string, event: ReceivedEvent): { readonly isLate: boolean; readonly warning?: string | undefined } {
    const sequence = Number(event.sequence);
    const known = this.#boxes.get(box);
    const last = known?.order.newest ?? 0;
    if (known === undefined || (sequence <= last && beginsAnew(event, known.newestId))) {
      rememberLast(this.#boxes, box, { order: new ArrivalOrder(sequence), newestId: event.id });
      if (known === undefined) return { isLate: false };
      const warning = saySoc("soc.anew", { box, number: sequence, last });
      return { isLate: false, warning };
    }
    if (sequence >= last) known.newestId = event.id;
    const waitingFrom = event.waitingfrom === undefined ? undefined : Number(event.waitingfrom);
    const { missing, isLate } = known.order.take(sequence, waitingFrom);
    return { isLate, warning: tellMissing(box, event, missing) };
  }

  #eventLine(box: string, event: ReceivedEvent, isLate: boolean): string {
    const sentence = ownWords(event.data, this.#book.language) ?? tellEvent(this.#book, event, this.#words);
    const marks = [
      ...(event.historical ? [saySoc("soc.historical", { at: this.#moment(event.sentat) })] : []),
      ...(isLate ? [saySoc("soc.lateEvent")] : []),
      ...(event.clocktrusted ? [] : [saySoc("soc.clock")]),
    ];
    const rank = rankOf(event.data);
    const head = `${this.#moment(event.time)} ${box} #${event.sequence} ${event.type}${rank === "" ? "" : ` ${rank}`}`;
    return `${head}  ${sentence}${marks.length === 0 ? "" : `  [${marks.join("; ")}]`}`;
  }

  #takePresence(base: string, presence: Presence, retained: boolean): Seen {
    const box = boxName(base);
    const key = JSON.stringify(presence);
    if (this.#lastPresences.get(box) === key) return NOTHING; // kept by the broker, told again after a reconnect
    rememberLast(this.#lastPresences, box, key);
    const back = this.#silent.take(box, presence, this.#nowMs());
    const { state, reason, version } = presence;
    const line = saySoc("soc.presence", { at: this.#presenceTime(presence, retained), box, state, reason, version });
    return { line: clean(back === undefined ? line : `${line}  [${back}]`) };
  }

  /** Lines for boxes that have become silent; to be asked for every few seconds while the broker is heard. */
  silent(): readonly string[] {
    return this.#silent.due(this.#nowMs()).map(({ box, sinceMs, others }) => {
      const outside = this.#witnesses.of(siteOf(box), (one) => this.#silent.isHeard(one));
      const known = others?.know === "mateHeard" ? others : (outside ?? others);
      const since = this.#moment(new Date(sinceMs).toISOString());
      return clean(
        saySoc("soc.silent", {
          at: this.#moment(new Date(this.#nowMs()).toISOString()),
          box,
          since,
          others: sayOthers(known),
        }),
      );
    });
  }

  /** The will was written when the connection began, so its own time says nothing about the loss. */
  #presenceTime(presence: Presence, retained: boolean): string {
    if (presence.reason !== "lost") return this.#moment(presence.at);
    return retained ? saySoc("soc.beforeNow") : this.#moment(new Date(this.#nowMs()).toISOString());
  }

  /** `12:03:55`; on another day `16 Nov 12:03:55`. */
  #moment(iso: string): string {
    const clock = this.#words.clock(iso);
    return this.#words.isToday(iso) ? clock : `${this.#words.day(iso)} ${clock}`;
  }
}

/** The sentence that the box put into the event, in this language; older versions put none. */
function ownWords(data: unknown, language: string): string | undefined {
  if (typeof data !== "object" || data === null || !("text" in data)) return undefined;
  const { text } = data;
  const said: unknown =
    typeof text === "object" && text !== null ? Object.entries(text).find(([in_]) => in_ === language)?.[1] : undefined;
  return typeof said === "string" ? said : undefined;
}

/** Priority of an incident, or the state that something changed to. */
function rankOf(data: unknown): string {
  if (typeof data !== "object" || data === null) return "";
  if ("priority" in data && typeof data.priority === "string") return data.priority;
  return "state" in data && typeof data.state === "string" ? data.state : "";
}

/**
 * Whether a lower number begins another count (a new store, as after a swapped card) and is not just late. Ids carry the
 * time of their making (UUIDv7): what is late was made before what came, what begins anew after it. A box that lost its
 * clock as well is known by its start.
 */
function beginsAnew({ id, type }: ReceivedEvent, lastId: string): boolean {
  return id > lastId || type === "box.started";
}

/** Undefined when nothing is missing. */
function tellMissing(box: string, event: ReceivedEvent, missing: readonly Missing[]): string | undefined {
  if (missing.length === 0) return undefined;
  const which = missing
    .map(({ from, to }) => (from === to ? `#${from}` : saySoc("soc.missing.range", { from, to })))
    .join(", ");
  const said = saySoc("soc.missing", { box, which });
  return missing.every(({ from, to }) => givenUp(event, from, to)) ? saySoc("soc.givenUp", { said }) : said;
}

/** Whether an event says of all these numbers that they will never come. */
function givenUp({ type, data }: ReceivedEvent, from: number, to: number): boolean {
  if (type !== "events.dropped" || typeof data !== "object" || data === null || !("ranges" in data)) return false;
  return isRanges.Check(data.ranges) && data.ranges.some((range) => range.from <= from && range.to >= to);
}

function boxName(base: string): string {
  return base.replace(/^vedetta\/v1\//, "");
}

/** Text from elsewhere must not steer the terminal. */
function clean(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, " ");
}

function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > MOST_IDS && oldest !== undefined) ids.delete(oldest);
}

function rememberLast<T>(map: Map<string, T>, box: string, value: T): void {
  map.set(box, value);
  const [oldest] = map.keys();
  if (map.size > MOST_BOXES && oldest !== undefined) map.delete(oldest);
}
