/**
 * One output that tells people: it takes events from the log into the book of each recipient and hands their messages over, one
 * recipient after the other, so that nobody waits for somebody else's trouble. Its cursor moves when an event is in the books.
 */
import { backoffMs, type Backoff } from "#lib/backoff.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import { answerText } from "./answer-text.ts";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { OutputKind, OutputView, RecipientView } from "#model/api-outputs.ts";
import type { StoredEvent } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import {
  emptyBook,
  MOST_WAITING,
  noteNotTaken,
  noteRefused,
  noteTaken,
  passReport,
  sealNext,
  takeEvents,
  takeReports,
  waitingIn,
  type Book,
  type Desk,
  type Letter,
} from "./book.ts";
import { BookKeeper, type BookStore } from "./book-keeper.ts";
import type { Carried, Carrier, CarryProblem } from "./carrier.ts";
import type { Message } from "./message.ts";
import type { Recipient } from "./recipient.ts";
import { ReportDesk, type ReportSource } from "./report-desk.ts";
import { nextTrouble, pastTrouble, troubleView, type Trouble } from "./trouble.ts";
import { WorkLoop } from "./work-loop.ts";
import { reportMessage, subjectsOf, testMessage, writeMessage } from "./write-message.ts";

/** What this room needs of the event log; `store/event-log.ts` is one. */
export interface EventSource {
  read(afterSequence: number, limit: number): readonly StoredEvent[];
  event(sequence: number): StoredEvent | undefined;
  latest(): number;
  advance(name: string, sequence: number): void;
}

export interface OfficeOptions {
  /** Name of the output. */
  readonly name: string;
  readonly kind: OutputKind;
  /** The configuration in force: names of devices change while an output goes on. */
  readonly site: () => Site;
  readonly recipients: readonly Recipient[];
  readonly carrier: Carrier;
  readonly events: EventSource;
  readonly books: BookStore;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Makes monthly reports. Left out: nobody is sent any. */
  readonly reports?: ReportSource;
  /** For tests: no chance in the waits. */
  readonly random?: () => number;
  /** For tests: nobody else has work. */
  readonly giveWay?: () => Promise<void>;
}

/** How one recipient does. */
interface Counter {
  readonly recipient: Recipient;
  readonly desk: Desk;
  book: Book;
  failures: number;
  /** Not tried again before, on the steady clock. */
  notBefore: number;
  sent: number;
  lastSentAt: number | undefined;
  problem: CounterTrouble | undefined;
  /** When there is something to do next, on the wall clock. */
  nextAt: number | undefined;
  /** How often the present message was refused. */
  refusals: number;
}

interface CounterTrouble extends Trouble {
  /** It was the server's, of whoever was told. */
  readonly ofServer: boolean;
}

const READ_AT_ONCE = 100;
/** So few events are taken in without giving way. */
const FEW = 10;
/** In case a wake-up was forgotten, and for clocks that were set. */
const LOOK_MS = 60_000;
const DEADLINE_MS = 180_000;
/** For a server that is down: of all recipients. */
const SERVER_RETRY: Backoff = { firstMs: 10_000, mostMs: 300_000 };
/** For one recipient: greylisting asks for some minutes (RFC 6647). */
const RECIPIENT_RETRY: Backoff = { firstMs: 60_000, mostMs: 1_800_000 };
/** A message refused for its content by a server that may only be set up wrongly is tried so often. */
const MOST_REFUSALS = 3;

export class PostOffice {
  readonly #options: OfficeOptions;
  readonly #keeper: BookKeeper;
  readonly #counters: readonly Counter[];
  readonly #loop: WorkLoop;
  readonly #reports: ReportDesk | undefined;
  #serverFailures = 0;
  #serverNotBefore = 0;
  #dropped = 0;
  #next = 0;

  constructor(options: OfficeOptions) {
    this.#options = options;
    this.#loop = new WorkLoop({
      clock: options.clock,
      work: () => this.#work(),
      nextMs: () => this.#nextMs(),
      failed: (error) => this.#giveUp(error),
    });
    this.#reports =
      options.reports === undefined ? undefined : new ReportDesk(options.reports, options.clock, () => this.wake());
    this.#keeper = new BookKeeper(options.books, options.name, options.log);
    const { telling, sla } = options.site();
    if (telling === undefined) throw new Error("nothing is configured that tells anybody");
    const now = options.clock.wallMs();
    this.#counters = options.recipients.map((recipient) => {
      const desk: Desk = { recipient, policy: telling.policy, hours: sla.hours };
      const known = this.#keeper.load(recipient.id);
      const stored = known ?? emptyBook(options.events.latest(), telling.policy, now);
      // A report is made anew, under the same id.
      const book = stored.sealed?.report === undefined ? stored : noteNotTaken(stored);
      if (known === undefined) this.#keeper.save(recipient.id, book);
      return {
        recipient,
        desk,
        book,
        failures: 0,
        notBefore: 0,
        sent: 0,
        lastSentAt: undefined,
        problem: undefined,
        nextAt: undefined,
        refusals: 0,
      };
    });
  }

  start(): void {
    this.#saveCursor();
    this.#loop.start();
  }

  /** To be called after events were committed; cheap, and any number of calls is one. */
  wake(): void {
    this.#loop.wake();
  }

  /** What is on its way when it is aborted is sent again under its old name, because nobody knows of it. */
  stop(): Promise<void> {
    return this.#loop.stop();
  }

  view(): OutputView {
    const { name, kind, carrier } = this.#options;
    const recipients = this.#counters.map((counter) => this.#viewOf(counter));
    const sentAt = this.#counters.flatMap(({ lastSentAt }) => lastSentAt ?? []);
    const newest = this.#counters.flatMap(({ problem }) => problem ?? []).toSorted((a, b) => b.at - a.at)[0];
    const isFailing = this.#serverFailures > 0 || this.#counters.some(({ problem }) => problem?.since !== undefined);
    const retryAt = this.#serverFailures > 0 ? this.#wallOf(this.#serverNotBefore) : undefined;
    return {
      name,
      kind,
      target: carrier.target,
      state: isFailing ? "failing" : sentAt.length > 0 ? "working" : "unused",
      waiting: recipients.reduce((sum, { waiting }) => sum + waiting, 0),
      room: MOST_WAITING * Math.max(1, recipients.length),
      sent: recipients.reduce((sum, { sent }) => sum + sent, 0),
      dropped: this.#dropped,
      ...(sentAt.length === 0 ? {} : { lastSentAt: isoTime(Math.max(...sentAt)) }),
      ...(retryAt === undefined ? {} : { nextAt: isoTime(retryAt) }),
      ...(newest === undefined ? {} : { problem: troubleView(newest) }),
      recipients,
    };
  }

  /** A message that was taken and did not arrive: shown with its recipient until another is taken. */
  noteBounce({ to, said, status, messageId }: DeliveryFailure): void {
    const counter = this.#counters.find(({ recipient }) => recipient.address?.toLowerCase() === to.toLowerCase());
    // Whoever writes notices of mails that were never sent is not believed: ids of messages end with the recipient's.
    if (counter === undefined) return;
    if (messageId !== undefined && !messageId.split("@")[0]?.endsWith(`.${counter.recipient.id}`)) return;
    const answer = answerText([status, said].filter((one) => one !== undefined).join(" "), []);
    const problem = { code: "bounced", parameters: { to }, ...(answer === undefined ? {} : { answer }) } as const;
    this.#trouble(counter, problem, false, this.#options.clock.wallMs());
  }

  /** Recipients by their ids. */
  get recipients(): readonly Recipient[] {
    return this.#counters.map(({ recipient }) => recipient);
  }

  /** Sends a test message past all that waits. */
  async test(recipient: Recipient, by: string): Promise<Carried> {
    const { site, clock, carrier } = this.#options;
    const message = testMessage(site(), recipient, by, clock.wallMs());
    const id = `test-${uuidV7(clock.wallMs())}`;
    const carried = await carrier.carry({ id, message, recipient }, this.#deadline());
    const counter = this.#counters.find((one) => one.recipient.id === recipient.id);
    if (carried.came === "taken") {
      // What was down is up again.
      this.#serverFailures = 0;
      this.#serverNotBefore = 0;
      if (counter !== undefined) counter.lastSentAt = clock.wallMs();
      this.wake();
    }
    return carried;
  }

  async #work(): Promise<void> {
    await this.#takeIn();
    this.#takeReports();
    for (let letter = this.#nextLetter(); letter !== undefined && !this.#loop.stopped; letter = this.#nextLetter()) {
      await this.#handOver(letter.counter, letter.letter);
      await this.#takeIn();
    }
  }

  /** Takes all new events into the books, which are stored when they are in: until then a restart takes them in again. */
  async #takeIn(): Promise<void> {
    const { events, clock, giveWay = yieldToOthers } = this.#options;
    const before = new Map(this.#counters.map((counter) => [counter, counter.book]));
    for (;;) {
      const from = this.#takenUpTo();
      const found = events.read(from, READ_AT_ONCE);
      if (found.length === 0) break;
      const now = clock.wallMs();
      for (const counter of this.#counters) {
        this.#setBook(counter, takeEvents(counter.book, found, counter.desk, now));
        if (found.length > FEW) await giveWay();
      }
      if (this.#counters.length === 0) this.#empty = found.at(-1)?.sequence ?? from;
      if (found.length < READ_AT_ONCE) break;
    }
    for (const counter of this.#counters) {
      if (!isOtherwise(before.get(counter), counter.book)) continue;
      this.#keeper.save(counter.recipient.id, counter.book);
      if (before.size > 1) await giveWay();
    }
    this.#saveCursor();
  }

  /** Looks which monthly reports are to be told. */
  #takeReports(): void {
    const desk = this.#reports;
    const closed = desk?.closed();
    if (desk === undefined || closed === undefined) return;
    for (const counter of this.#counters) this.#change(counter, takeReports(counter.book, counter.recipient, closed));
    desk.keepOnly(
      this.#counters.flatMap(({ book, recipient: { language } }) =>
        book.reports?.due === undefined ? [] : [{ month: book.reports.due, language }],
      ),
    );
  }

  /** Whether the report that somebody waits for can be sent. What the box knows nothing of is passed over. */
  #isReportMade(counter: Counter): boolean {
    const { book, recipient } = counter;
    const due = book.reports?.due;
    if (due === undefined || this.#reports === undefined) return false;
    const standing = this.#reports.ask(due, recipient.language);
    if (standing.is === "nothing") {
      this.#change(counter, passReport(book));
      this.wake();
    }
    if (standing.is === "failed")
      this.#trouble(counter, { code: "reportNotMade" }, false, this.#options.clock.wallMs());
    return standing.is === "made";
  }

  /** Where nobody is told, the events are passed all the same. */
  #empty = 0;

  #takenUpTo(): number {
    if (this.#counters.length > 0) return Math.min(...this.#counters.map(({ book }) => book.upTo));
    if (this.#empty === 0) this.#empty = this.#options.events.latest();
    return this.#empty;
  }

  #saveCursor(): void {
    const { events, name, log } = this.#options;
    try {
      events.advance(cursorName(name), this.#takenUpTo());
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      log.debug({ output: name, code }, "the cursor cannot be stored now");
    }
  }

  /** The next message to hand over, going round among the recipients; it is sealed and stored. */
  #nextLetter(): { counter: Counter; letter: Letter } | undefined {
    const { clock } = this.#options;
    const steadyMs = clock.monotonicMs();
    if (steadyMs < this.#serverNotBefore) return undefined;
    for (let n = 0; n < this.#counters.length; n += 1) {
      const place = (this.#next + n) % this.#counters.length;
      const counter = this.#counters[place];
      if (counter === undefined || steadyMs < counter.notBefore) continue;
      const isReportMade = this.#isReportMade(counter);
      const turnout = sealNext(counter.book, counter.desk, clock.wallMs(), isReportMade);
      if (!("letter" in turnout)) {
        counter.nextAt = turnout.nextAt;
        this.#change(counter, turnout.book);
        continue;
      }
      this.#change(counter, turnout.book);
      this.#next = (place + 1) % this.#counters.length;
      return { counter, letter: turnout.letter };
    }
    return undefined;
  }

  async #handOver(counter: Counter, letter: Letter): Promise<void> {
    const { carrier, clock } = this.#options;
    const { recipient } = counter;
    const message = this.#write(counter, letter);
    const topics = new Set([...letter.news.map(({ topic }) => topic), ...letter.again]);
    const [topic] = topics;
    const told = topics.size === 1 && topic !== undefined ? counter.book.topics[topic]?.told : undefined;
    const parcel = {
      id: letterId(letter.id, recipient.id),
      message,
      recipient,
      ...(told === undefined
        ? {}
        : {
            thread: {
              root: letterId(told.root, recipient.id),
              last: letterId(told.last, recipient.id),
              ...(told.ref === undefined ? {} : { ref: told.ref }),
            },
          }),
      ...(topics.size === 1 && topic !== undefined ? { topic } : {}),
    };
    const carried = await carrier.carry(parcel, this.#deadline());
    this.#note(counter, letter, message, carried, clock.wallMs());
  }

  #write(counter: Counter, letter: Letter): Message {
    const { site, clock, events } = this.#options;
    const { topics, dropped } = counter.book;
    const report =
      letter.report === undefined ? undefined : this.#reports?.ask(letter.report, counter.recipient.language);
    if (report?.is === "made") return reportMessage(report.letter, site(), counter.recipient, clock.wallMs());
    return writeMessage(letter, {
      site: site(),
      recipient: counter.recipient,
      event: (sequence) => events.event(sequence),
      topics,
      dropped,
      now: clock.wallMs(),
    });
  }

  #note(counter: Counter, letter: Letter, message: Message, carried: Carried, now: number): void {
    const { clock, name, log } = this.#options;
    const steadyMs = clock.monotonicMs();
    const random = this.#options.random ?? Math.random;
    if (carried.came === "taken") {
      this.#change(counter, noteTaken(counter.book, counter.desk, now, subjectsOf(letter, message), carried.ref));
      counter.sent += 1;
      counter.lastSentAt = now;
      this.#settled(counter);
      return;
    }
    const { problem } = carried;
    this.#trouble(counter, problem, carried.came === "down" || carried.came === "unsure", now);
    if (carried.came === "refused" && (problem.code === "recipientRefused" || ++counter.refusals >= MOST_REFUSALS)) {
      log.warn(
        { output: name, to: counter.recipient.id, code: problem.code },
        "a message is given up: it is refused for good",
      );
      this.#dropped += letter.news.length + letter.again.length + (letter.report === undefined ? 0 : 1);
      this.#change(counter, noteRefused(counter.book, counter.desk, now));
      counter.refusals = 0;
      counter.failures = 0;
      this.#serverFailures = 0;
      return;
    }
    if (carried.came !== "unsure") this.#change(counter, noteNotTaken(counter.book));
    const asked = "afterMs" in carried ? (carried.afterMs ?? 0) : 0;
    if (carried.came === "down" || carried.came === "unsure") {
      this.#serverFailures += 1;
      const waitMs = Math.max(asked, backoffMs(SERVER_RETRY, this.#serverFailures, random()));
      this.#serverNotBefore = steadyMs + waitMs;
    } else {
      // The server speaks with us: only this recipient waits.
      this.#serverFailures = 0;
      counter.failures += 1;
      counter.notBefore = steadyMs + Math.max(asked, backoffMs(RECIPIENT_RETRY, counter.failures, random()));
    }
  }

  #settled(counter: Counter): void {
    counter.failures = 0;
    counter.refusals = 0;
    counter.notBefore = 0;
    if (this.#serverFailures > 0) this.#options.log.info({ output: this.#options.name }, "messages are taken again");
    this.#serverFailures = 0;
    this.#serverNotBefore = 0;
    for (const one of this.#counters)
      if (one.problem !== undefined && (one === counter || one.problem.ofServer))
        one.problem = pastTrouble(one.problem);
  }

  #trouble(counter: Counter, problem: CarryProblem, ofServer: boolean, now: number): void {
    const { name, log, carrier } = this.#options;
    const { trouble, isNew } = nextTrouble(counter.problem, problem, now);
    counter.problem = { ...trouble, ofServer };
    if (isNew)
      log.warn(
        { output: name, to: counter.recipient.id, server: carrier.target, code: problem.code, answer: problem.answer },
        "a message could not be sent; it is kept",
      );
  }

  /** A message must be stored as sealed before it leaves, as taken before the next one does. */
  #change(counter: Counter, book: Book): void {
    const before = counter.book;
    this.#setBook(counter, book);
    if (isOtherwise(before, book)) this.#keeper.save(counter.recipient.id, book);
  }

  #setBook(counter: Counter, book: Book): void {
    this.#dropped += Math.max(0, book.dropped - counter.book.dropped);
    counter.book = book;
  }

  #nextMs(): number {
    const { clock } = this.#options;
    const [wallMs, steadyMs] = [clock.wallMs(), clock.monotonicMs()];
    const waits = this.#counters.map(({ book, nextAt, notBefore }) => {
      const blocked = Math.max(0, notBefore - steadyMs, this.#serverNotBefore - steadyMs);
      if (book.sealed !== undefined || blocked > 0) return waitingIn(book) > 0 || blocked > 0 ? blocked : LOOK_MS;
      return nextAt === undefined ? LOOK_MS : Math.max(nextAt - wallMs, 0);
    });
    return Math.min(LOOK_MS, ...waits);
  }

  /** A mistake of ours, or a store that refuses for now: it is said, and tried again. */
  #giveUp(error: unknown): void {
    const said = error instanceof Error ? error.stack : String(error);
    this.#options.log.error({ output: this.#options.name, error: said }, "an output failed; it is tried again");
    this.#serverNotBefore = this.#options.clock.monotonicMs() + LOOK_MS;
  }

  #deadline(): AbortSignal {
    return AbortSignal.any([this.#loop.signal, AbortSignal.timeout(DEADLINE_MS)]);
  }

  #wallOf(steadyMs: number): number {
    const { clock } = this.#options;
    return clock.wallMs() + Math.max(0, steadyMs - clock.monotonicMs());
  }

  #viewOf({ recipient, book, sent, lastSentAt, problem, nextAt, notBefore }: Counter): RecipientView {
    const waiting = waitingIn(book);
    const blocked = Math.max(notBefore, this.#serverNotBefore);
    const retryAt = blocked > this.#options.clock.monotonicMs() ? this.#wallOf(blocked) : nextAt;
    return {
      id: recipient.id,
      name: recipient.name,
      waiting,
      sent,
      ...(waiting === 0 || retryAt === undefined ? {} : { nextAt: isoTime(retryAt) }),
      ...(lastSentAt === undefined ? {} : { lastSentAt: isoTime(lastSentAt) }),
      ...(problem === undefined ? {} : { problem: troubleView(problem) }),
    };
  }
}

/** Whether it holds something else: an event that is no news may be looked at again after a restart. */
function isOtherwise(before: Book | undefined, book: Book): boolean {
  return (
    before?.waiting !== book.waiting ||
    before.topics !== book.topics ||
    before.sealed !== book.sealed ||
    before.reports !== book.reports
  );
}

/** Whoever else has work gets a turn. */
function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Cursors of outputs stand beside the relay's. */
export function cursorName(output: string): string {
  return `output.${output}`;
}

/** Ids as the other side sees them: one message of the same event for each recipient. */
function letterId(id: string, recipient: string): string {
  return `${id}.${recipient}`;
}
