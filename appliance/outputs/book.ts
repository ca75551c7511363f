/**
 * What is kept for each recipient of an output: what waits to be told, the message that is on its way, and what they have heard
 * of each topic. Pure: an event, an answer and a moment make a new book; whoever keeps it stores it before anything is sent, so
 * that nothing is told twice as far as the other side lets that be known, and nothing is lost. ADR 0102.
 */
import type { EventType, StoredEvent } from "#model/event.ts";
import type { Level } from "#model/incident.ts";
import type { BusinessHours } from "#model/sla.ts";
import type { TellingPolicy, ToldKind } from "#model/telling.ts";
import {
  factsOf,
  isAtLeast,
  isEscalatedTo,
  meaningFor,
  type EventMeaning,
  type TopicFacts,
  type Turn,
} from "./news.ts";
import { reachableAt } from "./reachable.ts";
import type { Recipient } from "./recipient.ts";

/** One event that is to be told. */
export interface News {
  readonly sequence: number;
  /** Id of the event. */
  readonly id: string;
  /** When it was decided, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** When it was taken in. */
  readonly takenAt: number;
  readonly type: EventType;
  readonly kind: ToldKind;
  readonly topic: string;
  readonly turn: Turn;
  readonly priority: Level;
  /** It waited for the hours of its recipient. */
  readonly waitedForHours?: true;
}

/** What somebody was told of a topic. */
export interface Told {
  /** Message-ID of the first message, by which mail programs make a thread, and of the newest. */
  readonly root: string;
  readonly last: string;
  readonly subject?: string;
  /** What the other side calls the first message. */
  readonly ref?: string;
  /** When it was told last, or told again. */
  readonly at: number;
  /** How often it was told again since somebody had to act. */
  readonly repeats: number;
}

export interface Topic {
  readonly open: boolean;
  readonly handled: boolean;
  readonly priority: Level;
  /** Sequence of the newest event about it. */
  readonly newest: number;
  /** When that was decided. */
  readonly changedAt: number;
  readonly told?: Told;
}

/** A message that is fixed: who gets it, what it tells, and the id by which it is known again. */
export interface Letter {
  /** The left part of its Message-ID. */
  readonly id: string;
  readonly news: readonly News[];
  /** Topics that are told again, because nobody has acknowledged them. */
  readonly again: readonly string[];
  readonly sealedAt: number;
  /** It is the report of this month (`YYYY-MM`) and tells nothing else. */
  readonly report?: string;
}

export interface Book {
  /** Events up to here are taken in. */
  readonly upTo: number;
  readonly waiting: readonly News[];
  readonly topics: Readonly<Record<string, Topic>>;
  readonly sealed?: Letter;
  /** Messages that may go out one by one, and when that was so. */
  readonly allowance: { readonly left: number; readonly at: number };
  /** News that had to go because too many waited; the next message says so. */
  readonly dropped: number;
  /** Of whom gets monthly reports. */
  readonly reports?: ReportsTold;
}

/** Months are written `YYYY-MM`. */
export interface ReportsTold {
  /** Reports up to this month are told, or were never asked for. */
  readonly upTo: string;
  /** The report that is to be told next. */
  readonly due?: string;
}

/** Where and when a book is used. */
export interface Desk {
  readonly recipient: Recipient;
  readonly policy: TellingPolicy;
  readonly hours: BusinessHours;
}

/** Most news that wait; one that cannot be told must not fill the disk. */
export const MOST_WAITING = 1000;
/** Topics that are over and known; the oldest go first. */
const MOST_KNOWN = 500;
/** An incident that was told as solved may come back for so long, milliseconds. */
const KNOWN_FOR_MS = 8 * 86_400_000;

export function emptyBook(upTo: number, policy: TellingPolicy, now: number): Book {
  return { upTo, waiting: [], topics: {}, allowance: { left: policy.most, at: now }, dropped: 0 };
}

/** A book while events are taken in: copied once for all of them. */
interface Draft {
  readonly book: Book;
  upTo: number;
  waiting: News[];
  readonly topics: Record<string, Topic>;
}

/** Takes in events, ascending. One that was taken before changes nothing. */
export function takeEvents(book: Book, events: readonly StoredEvent[], { recipient }: Desk, now: number): Book {
  const fresh = events.filter(({ sequence }) => sequence > book.upTo);
  if (fresh.length === 0) return book;
  const draft: Draft = { book, upTo: book.upTo, waiting: [...book.waiting], topics: { ...book.topics } };
  let isChanged = false;
  for (const event of fresh) {
    isChanged = takeOne(draft, event, recipient, now) || isChanged;
    draft.upTo = event.sequence;
  }
  const { upTo, waiting, topics } = draft;
  return isChanged ? bounded({ ...book, upTo, waiting, topics }, now) : { ...book, upTo };
}

/** True: the draft is another one. */
function takeOne(draft: Draft, event: StoredEvent, recipient: Recipient, now: number): boolean {
  const meaning = meaningFor(event, recipient);
  const facts = factsOf(event);
  const id = meaning?.topic ?? event.subject ?? "";
  const topic = draft.topics[id];
  if (meaning === undefined || !isNewsFor(event, meaning, topic !== undefined, recipient)) {
    if (topic === undefined || facts === undefined) return false;
    draft.topics[id] = changedTopic(topic, event, facts, meaning?.priority ?? topic.priority);
    return true;
  }
  if (meaning.turn === "withdrawn" && topic?.told === undefined && !isUnderWay(draft.book, id)) {
    delete draft.topics[id];
    draft.waiting = draft.waiting.filter((one) => one.topic !== id);
    return true;
  }
  draft.topics[id] = changedTopic(
    topic,
    event,
    facts ?? { open: meaning.turn !== "ends", handled: true },
    meaning.priority,
  );
  draft.waiting.push({
    sequence: event.sequence,
    id: event.id,
    at: event.at,
    takenAt: now,
    type: event.type,
    kind: meaning.kind,
    topic: id,
    turn: meaning.turn === "withdrawn" ? "ends" : meaning.turn,
    priority: meaning.priority,
  });
  return true;
}

/** What follows from something that somebody follows is news to them; what begins is if it is bad enough. */
function isNewsFor(
  event: StoredEvent,
  { kind, turn, priority }: EventMeaning,
  isFollowed: boolean,
  recipient: Recipient,
): boolean {
  if (isFollowed) return true;
  if (isEscalatedTo(event, recipient) && recipient.everybody !== true) return true;
  if (turn === "ends" || turn === "withdrawn" || !recipient.tell.includes(kind)) return false;
  const begins = turn === "begins" || turn === "urges" || event.type === "incident.updated";
  return begins && isAtLeast(priority, recipient.minimumPriority);
}

function changedTopic(
  before: Topic | undefined,
  event: StoredEvent,
  { open, handled }: TopicFacts,
  priority: Level,
): Topic {
  // A relapse asks for somebody anew.
  const told =
    before?.told === undefined || event.type !== "incident.reopened" ? before?.told : { ...before.told, repeats: 0 };
  return {
    open,
    handled,
    priority,
    newest: event.sequence,
    changedAt: event.at,
    ...(told === undefined ? {} : { told }),
  };
}

/** Whether the message on its way tells of it. */
function isUnderWay({ sealed }: Book, topic: string): boolean {
  return sealed?.news.some((one) => one.topic === topic) === true;
}

/** Nothing of it needs to be told. */
function forgetTopic(book: Book, id: string): Book {
  const { [id]: _gone, ...topics } = book.topics;
  return { ...book, topics, waiting: book.waiting.filter(({ topic }) => topic !== id) };
}

/** Where too many wait: those of what is over go first, then the oldest. */
function bounded(book: Book, now: number): Book {
  const excess = Math.max(0, book.waiting.length - MOST_WAITING);
  const left = excess === 0 ? book : withoutWorst(book, excess);
  return Object.keys(left.topics).length > MOST_KNOWN ? { ...left, topics: prunedTopics(left, now) } : left;
}

function withoutWorst(book: Book, excess: number): Book {
  const { waiting, topics } = book;
  const order = waiting.toSorted(
    (a, b) =>
      Number(topics[a.topic]?.open === true) - Number(topics[b.topic]?.open === true) || a.sequence - b.sequence,
  );
  const gone = new Set(order.slice(0, excess));
  const kept = waiting.filter((news) => !gone.has(news));
  const needed = new Set([...kept, ...(book.sealed?.news ?? [])].map(({ topic }) => topic));
  // Of what nobody will be told there is nothing to follow.
  const followed = Object.entries(topics).filter(([id, { told }]) => told !== undefined || needed.has(id));
  return { ...book, waiting: kept, topics: Object.fromEntries(followed), dropped: book.dropped + excess };
}

/** Topics that are over and of which nothing waits go when they are old, or too many. */
function prunedTopics(book: Book, now: number): Book["topics"] {
  const entries = Object.entries(book.topics);
  const needed = new Set([...book.waiting, ...(book.sealed?.news ?? [])].map(({ topic }) => topic));
  const over = entries
    .filter(([id, { open }]) => !open && !needed.has(id))
    .toSorted(([, a], [, b]) => b.changedAt - a.changedAt);
  const gone = new Set(
    over.flatMap(([id, { changedAt }], n) => (n >= MOST_KNOWN / 2 || now - changedAt > KNOWN_FOR_MS ? [id] : [])),
  );
  return gone.size === 0 ? book.topics : Object.fromEntries(entries.filter(([id]) => !gone.has(id)));
}

/** What can be done with a book now: a letter to send, or when to look again; neither: nothing waits. */
export type Turnout =
  | { readonly book: Book; readonly letter: Letter }
  | { readonly book: Book; readonly nextAt?: number };

/**
 * Seals the next message. The one that was sealed before and has no answer yet comes first, unchanged.
 * @param isReportMade the report that is due can be sent; it goes when nothing else does
 */
export function sealNext(book: Book, desk: Desk, now: number, isReportMade = false): Turnout {
  if (book.sealed !== undefined) return { book, letter: book.sealed };
  const marked = markHours(withoutForeignHours(book, desk, now), desk, now);
  const known = new Map<string, number | undefined>();
  const ready = marked.waiting.map((news) => ({ news, at: readyAt(news, desk, now, known) }));
  const due = ready.filter(({ at }) => at !== undefined && at <= now);
  const again = due.length > 0 ? [] : repeatsDue(marked, desk, now);
  const first = due[0]?.news;
  if (first === undefined && again.length === 0 && isReportMade && mayHaveReport(marked, desk, now)) {
    const letter = reportLetter(marked.reports?.due ?? "", now);
    return { book: { ...marked, sealed: letter }, letter };
  }
  if (first === undefined && again.length === 0) return { book: marked, ...nextMoment(marked, ready, desk, now) };
  const left = allowanceAt(marked, desk.policy, now);
  if (left < 1)
    return { book: marked, nextAt: now + Math.ceil(((1 - left) * desk.policy.withinMs) / desk.policy.most) };
  const letter =
    first === undefined ? repeatLetter(marked, again, left, now) : newsLetter(marked, first, left, ready, desk, now);
  const inLetter = new Set(letter.news);
  return {
    book: { ...marked, waiting: marked.waiting.filter((news) => !inLetter.has(news)), sealed: letter },
    letter,
  };
}

/** One topic with all that waits of it; where more topics wait than may go one by one, all of them. */
function newsLetter(
  book: Book,
  first: News,
  left: number,
  ready: readonly { readonly news: News; readonly at: number | undefined }[],
  { policy }: Desk,
  now: number,
): Letter {
  // What only waits for its companions is told with the others rather than a little later.
  const reachable = ready.filter(({ at }) => at !== undefined && at <= now + policy.holdMs).map(({ news }) => news);
  const topics = new Set(reachable.map(({ topic }) => topic));
  const news = topics.size > Math.floor(left) ? reachable : book.waiting.filter(({ topic }) => topic === first.topic);
  const id = topics.size > Math.floor(left) ? `${first.id}.list` : first.id;
  return { id, news, again: [], sealedAt: now };
}

/** Its id is the month's: whenever it is sent anew, mailboxes know it again. */
function reportLetter(month: string, now: number): Letter {
  return { id: `report-${month}`, news: [], again: [], sealedAt: now, report: month };
}

/** A report is no alarm: it waits for the end of quiet hours, and is told whatever somebody's hours are. */
function mayHaveReport({ reports }: Book, { recipient, hours }: Desk, now: number): boolean {
  return reports?.due !== undefined && reachableAt({ ...recipient, when: "always" }, hours, "low", now) === now;
}

/**
 * Which monthly report is to be told next: each month is told once, also after the box was off. Whoever begins to ask for them gets the first
 * at the end of the month that runs.
 * @param closed the newest month that is closed, `YYYY-MM`
 */
export function takeReports(book: Book, { monthlyReport }: Recipient, closed: string): Book {
  const { reports, ...others } = book;
  if (monthlyReport !== true) return reports === undefined ? book : others;
  if (reports === undefined) return { ...others, reports: { upTo: closed } };
  if (reports.due !== undefined || reports.upTo >= closed) return book;
  return { ...others, reports: { upTo: reports.upTo, due: monthAfter(reports.upTo) } };
}

/** There is nothing to say of the month whose report is due. */
export function passReport(book: Book): Book {
  return book.reports?.due === undefined ? book : { ...book, reports: { upTo: book.reports.due } };
}

/** @param month `YYYY-MM` */
function monthAfter(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
}

function repeatLetter(book: Book, due: readonly string[], left: number, now: number): Letter {
  const again = due.length > Math.floor(left) ? due : due.slice(0, 1);
  const first = again[0] ?? "";
  const repeats = (book.topics[first]?.told?.repeats ?? 0) + 1;
  return { id: `${first}.again-${repeats}-${book.topics[first]?.newest ?? 0}`, news: [], again, sealedAt: now };
}

/**
 * News of an incident wait for what belongs to them; what urges does not wait. Undefined: nobody can be told for ever.
 * @param known what was reckoned for others: many wait for the same hour
 */
function readyAt(
  news: News,
  { recipient, policy, hours }: Desk,
  now: number,
  known: Map<string, number | undefined>,
): number | undefined {
  const held = news.turn === "urges" ? news.takenAt : news.takenAt + policy.holdMs;
  // A clock that was set back must not make anybody wait for it.
  const from = Math.max(now, Math.min(held, now + policy.holdMs));
  const isEscalated = news.type === "incident.escalated";
  const key = `${from} ${news.priority} ${isEscalated}`;
  if (!known.has(key))
    known.set(key, reachableAt(isEscalated ? { ...recipient, when: "always" } : recipient, hours, news.priority, from));
  return known.get(key);
}

/**
 * On call means: what others have in their hours is theirs. What is over or in somebody's hands by the time the hours begin is
 * not told.
 */
function withoutForeignHours(book: Book, { recipient, hours }: Desk, now: number): Book {
  if (recipient.when !== "outside" || reachableAt({ when: "outside" }, hours, "critical", now) !== now) return book;
  const gone = Object.entries(book.topics).flatMap(([id, topic]) =>
    topic.told === undefined && (!topic.open || topic.handled) && waitedForHours(book, id) ? [id] : [],
  );
  return gone.reduce(forgetTopic, book);
}

function waitedForHours({ waiting }: Book, topic: string): boolean {
  const own = waiting.filter((news) => news.topic === topic);
  return own.length > 0 && own.every((news) => news.waitedForHours === true);
}

function markHours(book: Book, { recipient, hours }: Desk, now: number): Book {
  if (recipient.when === "always" && recipient.quiet === undefined) return book;
  const away = new Map<Level, boolean>();
  const isAway = ({ waitedForHours, priority }: News): boolean => {
    if (waitedForHours === true) return false;
    const known = away.get(priority) ?? reachableAt(recipient, hours, priority, now) !== now;
    away.set(priority, known);
    return known;
  };
  if (!book.waiting.some(isAway)) return book;
  return {
    ...book,
    waiting: book.waiting.map((news) => (isAway(news) ? { ...news, waitedForHours: true as const } : news)),
  };
}

/** Topics that nobody has acknowledged and that are to be told again by now. */
function repeatsDue(book: Book, desk: Desk, now: number): string[] {
  return Object.keys(book.topics).filter((id) => {
    const at = repeatAt(book, id, desk, now);
    return at !== undefined && at <= now;
  });
}

function repeatAt(book: Book, id: string, { recipient, policy, hours }: Desk, now: number): number | undefined {
  const topic = book.topics[id];
  if (topic?.told === undefined || !topic.open || topic.handled || !recipient.repeat) return undefined;
  const everyMs = policy.repeatMs[topic.priority];
  if (everyMs === 0 || topic.told.repeats >= policy.repeatMost) return undefined;
  if (book.waiting.some((news) => news.topic === id)) return undefined;
  return reachableAt(recipient, hours, topic.priority, Math.min(topic.told.at + everyMs, now + everyMs));
}

function nextMoment(
  book: Book,
  ready: readonly { readonly at: number | undefined }[],
  desk: Desk,
  now: number,
): { readonly nextAt?: number } {
  const repeats = Object.keys(book.topics).map((id) => repeatAt(book, id, desk, now));
  const moments = [...ready.map(({ at }) => at), ...repeats].filter((at) => at !== undefined);
  return moments.length === 0 ? {} : { nextAt: moments.reduce((a, b) => Math.min(a, b)) };
}

/** Messages that may go out one by one: as many as the policy says at most, coming back one by one. */
function allowanceAt({ allowance }: Book, { most, withinMs }: TellingPolicy, now: number): number {
  const passed = Math.max(0, now - allowance.at);
  return Math.min(most, allowance.left + (passed * most) / withinMs);
}

/**
 * The other side has taken the sealed message: what it told is known.
 * @param subjects of threads that began with it @param ref what the other side calls it
 */
export function noteTaken(
  book: Book,
  desk: Desk,
  now: number,
  subjects: Readonly<Record<string, string>> = {},
  ref?: string,
): Book {
  const { sealed } = book;
  if (sealed === undefined) return book;
  const { sealed: _done, ...open } = book;
  let { topics } = open;
  for (const id of new Set([...sealed.news.map(({ topic }) => topic), ...sealed.again])) {
    const topic = topics[id];
    if (topic === undefined) continue;
    const isAgain = sealed.again.includes(id);
    const before = topic.told;
    const told: Told = {
      root: before?.root ?? sealed.id,
      last: sealed.id,
      at: isAgain || before === undefined || begins(sealed, id) ? now : before.at,
      repeats: isAgain ? (before?.repeats ?? 0) + 1 : (before?.repeats ?? 0),
      ...threadSubject(before?.subject ?? subjects[id]),
      ...threadRef(before === undefined ? ref : before.ref),
    };
    topics = { ...topics, [id]: { ...topic, told } };
  }
  const reports = sealed.report === undefined ? {} : { reports: { upTo: sealed.report } };
  const allowance = { left: Math.max(0, allowanceAt(book, desk.policy, now) - 1), at: now };
  return bounded(
    { ...open, topics, allowance, ...reports, dropped: sealed.report === undefined ? 0 : open.dropped },
    now,
  );
}

function threadRef(ref: string | undefined): { ref?: string } {
  return ref === undefined ? {} : { ref };
}

function threadSubject(subject: string | undefined): { subject?: string } {
  return subject === undefined ? {} : { subject };
}

function begins({ news }: Letter, topic: string): boolean {
  return news.some((one) => one.topic === topic && (one.turn === "begins" || one.turn === "urges"));
}

/** The other side has certainly not taken it: it is made anew, of what is to be told by then. */
export function noteNotTaken(book: Book): Book {
  const { sealed } = book;
  if (sealed === undefined) return book;
  const { sealed: _undone, ...open } = book;
  const waiting = [...sealed.news, ...book.waiting].toSorted((a, b) => a.sequence - b.sequence);
  return settleWithdrawn({ ...open, waiting });
}

/** What was cancelled while its message was refused need not be told at all. */
function settleWithdrawn(book: Book): Book {
  const withdrawn = new Set(
    book.waiting.flatMap(({ topic, type }) =>
      type === "incident.cancelled" && book.topics[topic]?.told === undefined ? [topic] : [],
    ),
  );
  return [...withdrawn].reduce(forgetTopic, book);
}

/** The other side will never take it: it is given up, and its threads go on as if it had arrived. */
export function noteRefused(book: Book, desk: Desk, now: number): Book {
  return noteTaken(book, desk, now);
}

/** How many news wait, those on their way included. */
export function waitingIn({ waiting, sealed, reports }: Book): number {
  const report = reports?.due === undefined ? 0 : 1;
  return waiting.length + (sealed?.news.length ?? 0) + (sealed?.again.length ?? 0) + report;
}
