/**
 * Events as they are to a program: each CloudEvents object by one POST, in the order of the log, signed where a key is given. An
 * answer from 200 to 299 moves the cursor; until then the event is sent again, and its id tells the receiver that it is the same.
 */
import { backoffMs, type Backoff } from "#lib/backoff.ts";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { serverOf } from "#lib/server-of.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { OutputView } from "#model/api-outputs.ts";
import { toCloudEvent } from "#model/cloud-event.ts";
import type { StoredEvent } from "#model/event.ts";
import { LEVELS, type Level } from "#model/incident.ts";
import type { Site } from "#model/site.ts";
import type { WebhookConfig } from "#model/telling.ts";
import { isBusinessTime } from "#decide/calendar/business-hours.ts";
import type { BookStore } from "./book-keeper.ts";
import type { Carried } from "./carrier.ts";
import { secretsOf } from "./chat-carrier.ts";
import { recordOf, textOf } from "#model/foreign-data.ts";
import { meaningOfAnswer, meaningOfFailure } from "./http-meaning.ts";
import { sendOrder } from "./http-post.ts";
import { factsOf, isAtLeast, kindOf } from "./news.ts";
import { cursorName, type EventSource } from "./post-office.ts";
import { reachableAt } from "./reachable.ts";
import type { Recipient } from "./recipient.ts";
import { signatureOf } from "./signature.ts";
import { nextTrouble, pastTrouble, troubleView, type Trouble } from "./trouble.ts";
import { WorkLoop } from "./work-loop.ts";

export interface PosterOptions {
  readonly config: WebhookConfig;
  readonly recipient: Recipient;
  /** The configuration in force: names of devices change while an output goes on. */
  readonly site: () => Site;
  readonly events: EventSource & {
    cursor(name: string): number;
    hasCursor(name: string): boolean;
    backlog(name: string): number;
  };
  readonly books: BookStore;
  readonly clock: TimerClock;
  /** This run of the box. */
  readonly boot: string;
  readonly clockTrusted: () => boolean;
  readonly log: Log;
  readonly random?: () => number;
}

/** An open incident that nobody has acknowledged. */
interface Unanswered {
  readonly sequence: number;
  readonly at: number;
  readonly repeats: number;
}

const READ_AT_ONCE = 100;
const LOOK_MS = 60_000;
const RETRY: Backoff = { firstMs: 5000, mostMs: 300_000 };
/** A receiver that is gone must not keep the log from being tidied: beyond this the oldest events are passed over, and counted. */
export const MOST_BEHIND = 20_000;
export const LONGEST_BEHIND_MS = 7 * 86_400_000;

export class EventPoster {
  readonly #options: PosterOptions;
  readonly #cursor: string;
  #position: number | undefined;
  #unanswered: Record<string, Unanswered>;
  readonly #loop: WorkLoop;
  #failures = 0;
  #notBefore = 0;
  #sent = 0;
  #dropped = 0;
  #lastSentAt: number | undefined;
  #problem: Trouble | undefined;

  constructor(options: PosterOptions) {
    this.#options = options;
    this.#loop = new WorkLoop({
      clock: options.clock,
      work: () => this.#work(),
      nextMs: () => this.#nextMs(),
      failed: (error) => this.#giveUp(error),
    });
    this.#cursor = cursorName(options.config.id);
    this.#unanswered = storedUnanswered(options.books.get(this.#bookName));
  }

  start(): void {
    this.#loop.start();
  }

  wake(): void {
    this.#loop.wake();
  }

  stop(): Promise<void> {
    return this.#loop.stop();
  }

  view(): OutputView {
    const { config, clock, events } = this.#options;
    const retryMs = this.#notBefore - clock.monotonicMs();
    return {
      name: config.id,
      kind: config.kind,
      target: serverOf(config.url),
      state: this.#failures > 0 ? "failing" : this.#lastSentAt === undefined ? "unused" : "working",
      waiting: events.backlog(this.#cursor),
      room: MOST_BEHIND,
      sent: this.#sent,
      dropped: this.#dropped,
      ...(this.#lastSentAt === undefined ? {} : { lastSentAt: isoTime(this.#lastSentAt) }),
      ...(retryMs <= 0 ? {} : { nextAt: isoTime(clock.wallMs() + retryMs) }),
      ...(this.#problem === undefined ? {} : { problem: troubleView(this.#problem) }),
      recipients: [],
    };
  }

  /** Sends a `test` event that the log does not know. */
  async test(by: string): Promise<Carried> {
    const { clock, site } = this.#options;
    const at = clock.wallMs();
    const data = { by, site: { id: site().siteId, name: site().siteName } };
    const event: StoredEvent = {
      sequence: 0,
      id: uuidV7(at),
      at,
      type: "test",
      clockTrusted: this.#options.clockTrusted(),
      data,
    };
    const carried = await this.#post(event, undefined);
    if (carried.came === "taken") {
      this.#lastSentAt = clock.wallMs();
      this.#notBefore = 0;
      this.wake();
    }
    return carried;
  }

  get #bookName(): string {
    return `outputs.book.${this.#options.config.id}.unanswered`;
  }

  /** Where it stands in the log; a new output begins now. */
  #start(): number {
    const { events } = this.#options;
    if (this.#position !== undefined) return this.#position;
    if (events.hasCursor(this.#cursor)) this.#position = events.cursor(this.#cursor);
    else {
      this.#position = events.latest();
      events.cursor(this.#cursor);
      this.#advance(this.#position);
    }
    return this.#position;
  }

  async #work(): Promise<void> {
    const { clock, events } = this.#options;
    let position = this.#passOver(this.#start());
    while (!this.#loop.stopped && clock.monotonicMs() >= this.#notBefore) {
      const found = events.read(position, READ_AT_ONCE);
      if (found.length === 0) break;
      for (const event of found) {
        if (this.#isWanted(event)) {
          if (!this.#note(await this.#post(event, undefined))) return;
          this.#follow(event);
        } else this.#followKnown(event);
        position = event.sequence;
        this.#advance(position);
        if (this.#loop.stopped) return;
      }
    }
    await this.#repeat();
  }

  #isWanted(event: StoredEvent): boolean {
    const { recipient, site } = this.#options;
    if (!recipient.tell.includes(kindOf(event.type))) return false;
    const isOutside = !isBusinessTime(site().sla.hours, event.at);
    if (recipient.when !== "always" && (recipient.when === "outside") !== isOutside) return false;
    const priority = priorityIn(event);
    return priority === undefined || isAtLeast(priority, recipient.minimumPriority);
  }

  /** A receiver that is too far behind misses the oldest. */
  #passOver(position: number): number {
    const { events, log, config } = this.#options;
    const latest = events.latest();
    let to = Math.max(position, latest - MOST_BEHIND);
    const [oldest] = events.read(to, 1);
    if (oldest !== undefined && this.#isTooOld(oldest)) to = this.#firstWithin(to, latest);
    if (to === position) return position;
    this.#followPassed(position, to);
    this.#dropped += to - position;
    log.warn(
      { output: config.id, from: position + 1, to },
      "events are passed over: the receiver took none for too long",
    );
    this.#advance(to);
    return to;
  }

  /** Only where the clock was and is believed: one that was set tells nothing of how long an event has waited. */
  #isTooOld({ at, clockTrusted }: StoredEvent): boolean {
    const { clock, clockTrusted: isTrustedNow } = this.#options;
    return clockTrusted && isTrustedNow() && clock.wallMs() - at > LONGEST_BEHIND_MS;
  }

  /** What is passed over may end, or acknowledge, what is sent again. */
  #followPassed(position: number, to: number): void {
    let after = position;
    while (after < to && Object.keys(this.#unanswered).length > 0) {
      const passed = this.#options.events.read(after, READ_AT_ONCE).filter(({ sequence }) => sequence <= to);
      for (const event of passed) this.#followKnown(event);
      after = passed.at(-1)?.sequence ?? to;
    }
  }

  /** By halves: the last event before those that are young enough. */
  #firstWithin(from: number, latest: number): number {
    const { events } = this.#options;
    let [low, high] = [from, latest];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const [next] = events.read(middle, 1);
      if (next === undefined || !this.#isTooOld(next)) high = middle;
      else low = Math.max(middle + 1, next.sequence);
    }
    return low;
  }

  #advance(sequence: number): void {
    this.#position = sequence;
    try {
      this.#options.events.advance(this.#cursor, sequence);
    } catch (error) {
      // A restart repeats some events, which the receiver knows by their ids.
      if (errorCode(error) === undefined) throw error;
    }
  }

  async #post(event: StoredEvent, repeat: number | undefined): Promise<Carried> {
    const { config, clock, boot, clockTrusted, site } = this.#options;
    const [target, secrets] = [serverOf(config.url), secretsOf(config)];
    const now = clock.wallMs();
    const leaving = { wallMs: now, steadyMs: clock.monotonicMs(), boot, clockTrusted: clockTrusted() };
    const body = JSON.stringify(toCloudEvent(event, site().baseTopic, leaving));
    const headers = {
      "content-type": "application/cloudevents+json; charset=utf-8",
      ...(config.secret === undefined ? {} : { "vedetta-signature": signatureOf(body, config.secret, now) }),
      ...(repeat === undefined ? {} : { "vedetta-repeat": String(repeat) }),
    };
    try {
      const answer = await sendOrder({ method: "POST", url: config.url, headers, body }, config, this.#loop.signal);
      return meaningOfAnswer(answer, target, secrets, clock.wallMs());
    } catch (error) {
      return meaningOfFailure(error, target, secrets);
    }
  }

  /** True: go on with the next one. */
  #note(carried: Carried): boolean {
    const { clock, log, config } = this.#options;
    const now = clock.wallMs();
    if (carried.came === "taken") {
      this.#sent += 1;
      this.#lastSentAt = now;
      this.#failures = 0;
      this.#notBefore = 0;
      if (this.#problem?.since !== undefined) {
        log.info({ output: config.id }, "events are taken again");
        this.#problem = pastTrouble(this.#problem);
      }
      return true;
    }
    const { problem } = carried;
    const { trouble, isNew } = nextTrouble(this.#problem, problem, now);
    this.#problem = trouble;
    if (isNew)
      log.warn(
        { output: config.id, server: serverOf(config.url), code: problem.code, answer: problem.answer },
        "an event could not be sent",
      );
    if (carried.came === "refused") {
      // The next one may be to its liking: what it does not understand must not keep it from all others.
      this.#dropped += 1;
      return true;
    }
    this.#failures += 1;
    const asked = "afterMs" in carried ? (carried.afterMs ?? 0) : 0;
    const waitMs = Math.max(asked, backoffMs(RETRY, this.#failures, (this.#options.random ?? Math.random)()));
    this.#notBefore = clock.monotonicMs() + waitMs;
    return false;
  }

  /** Keeps in mind what is to be sent again while nobody acknowledges it. */
  #follow(event: StoredEvent): void {
    const facts = factsOf(event);
    const id = textOf(recordOf(event.data).id);
    if (facts === undefined || id === undefined) return;
    if (!facts.open || facts.handled) this.#forget(id);
    else {
      const known = this.#unanswered[id];
      const isNew = known === undefined || event.type === "incident.reopened";
      this.#unanswered = {
        ...this.#unanswered,
        [id]: isNew
          ? { sequence: event.sequence, at: this.#options.clock.wallMs(), repeats: 0 }
          : { ...known, sequence: event.sequence },
      };
      this.#store();
    }
  }

  #followKnown(event: StoredEvent): void {
    const id = textOf(recordOf(event.data).id);
    if (id !== undefined && this.#unanswered[id] !== undefined) this.#follow(event);
  }

  #forget(id: string): void {
    if (this.#unanswered[id] === undefined) return;
    const { [id]: _gone, ...rest } = this.#unanswered;
    this.#unanswered = rest;
    this.#store();
  }

  #store(): void {
    try {
      this.#options.books.set(this.#bookName, this.#unanswered);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  }

  /** Sends again what nobody acknowledges: the same event under its own id, with a header that says so. */
  async #repeat(): Promise<void> {
    const { clock } = this.#options;
    for (const [id, one] of Object.entries(this.#unanswered)) {
      const again = this.#repeatOf(one);
      if (again === undefined || again.at > clock.wallMs()) continue;
      const repeats = one.repeats + 1;
      if (!this.#note(await this.#post(again.event, repeats))) return;
      this.#unanswered = { ...this.#unanswered, [id]: { ...one, at: clock.wallMs(), repeats } };
      this.#store();
    }
  }

  /** What is to be sent again, and when; undefined: nothing any more, or its event is pruned. */
  #repeatOf({ sequence, at, repeats }: Unanswered): { readonly event: StoredEvent; readonly at: number } | undefined {
    const { site, recipient, events, clock } = this.#options;
    const policy = site().telling?.policy;
    // The log is asked only where it matters: this comes with every event.
    if (policy === undefined || !recipient.repeat || repeats >= policy.repeatMost) return undefined;
    const event = events.event(sequence);
    const priority = event === undefined ? undefined : priorityIn(event);
    if (event === undefined || priority === undefined) return undefined;
    const everyMs = policy.repeatMs[priority];
    if (everyMs === 0) return undefined;
    const next = reachableAt(recipient, site().sla.hours, priority, Math.min(at, clock.wallMs()) + everyMs);
    return next === undefined ? undefined : { event, at: next };
  }

  #nextMs(): number {
    const { clock } = this.#options;
    const blockedMs = this.#notBefore - clock.monotonicMs();
    if (blockedMs > 0) return Math.min(LOOK_MS, blockedMs);
    const repeats = Object.values(this.#unanswered).map((one) => this.#repeatOf(one)?.at ?? Infinity);
    return Math.min(LOOK_MS, Math.min(...repeats) - clock.wallMs());
  }

  #giveUp(error: unknown): void {
    const { log, config, clock } = this.#options;
    const said = error instanceof Error ? error.stack : String(error);
    log.error({ output: config.id, error: said }, "an output failed; it is tried again");
    this.#notBefore = clock.monotonicMs() + LOOK_MS;
  }
}

/** Of an incident; undefined where it is about something that has none. */
function priorityIn({ data }: StoredEvent): Level | undefined {
  const { priority } = recordOf(data);
  return LEVELS.find((level) => level === priority);
}

function storedUnanswered(stored: unknown): Record<string, Unanswered> {
  const entries = Object.entries(recordOf(stored)).flatMap(([id, one]): [string, Unanswered][] => {
    const { sequence, at, repeats } = recordOf(one);
    if (typeof sequence !== "number" || typeof at !== "number" || typeof repeats !== "number") return [];
    return [[id, { sequence, at, repeats }]];
  });
  return Object.fromEntries(entries);
}
