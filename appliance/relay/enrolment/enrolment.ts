/**
 * The box's client certificate, from the first request to every renewal: what is asked for, what is in use, what is tried
 * next. Nothing is given up before what takes its place has connected; each step is on the disk before the next one is taken.
 * Why: docs/adr/0106 and 0107.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { HttpProxy } from "#lib/http-proxy.ts";
import type { Log } from "#lib/log.ts";
import type { EnrolAnswer, EnrolmentView, EnrolOrder, EnrolProblem } from "#model/enrolment.ts";
import type { EventDraft } from "#model/event.ts";
import { isEncryptedBroker } from "../broker-url.ts";
import { clientIdOf } from "../client-id.ts";
import type { Connection } from "../connection.ts";
import type { Incoming } from "../incoming.ts";
import type { RelayStanding } from "./certificate-trouble.ts";
import { FirstCertificate } from "./first-certificate.ts";
import { identityOf, serialOf, spanOf, validityOf, validUntil, type ClientIdentity } from "./held.ts";
import { whyNotThis } from "./judge-certificate.ts";
import { KeyRing, type Secrets } from "./key-ring.ts";
import { makeRequest } from "./make-request.ts";
import type { Asked, EnrolMemory, Facts, Held } from "./memory.ts";
import { MemoryKeeper } from "./memory-keeper.ts";
import { NextCertificate } from "./next-certificate.ts";
import { LOOKS, NOTES, PACE, type Pace } from "./pace.ts";
import { Patience } from "./patience.ts";
import { readPin } from "./pin.ts";
import { keyOfCode, proofByCode } from "./proof.ts";
import { isAstray, type Now } from "./renewal-due.ts";
import { showEnrolment } from "./show-enrolment.ts";
import { tellTrouble } from "./tell-trouble.ts";
import { Trial } from "./trial.ts";
import { UseMeter } from "./use-meter.ts";

export type { ClientIdentity } from "./held.ts";

export interface EnrolmentOptions {
  readonly facts: Facts;
  /** The box's secrets, of which its keys are some. */
  readonly secrets: Secrets;
  /** The base topic of the configuration in force. */
  readonly base: () => string;
  /** The relay as it stands; undefined: none. */
  readonly relay: () => RelayStanding | undefined;
  /** Another certificate is to be used: makes the relay anew. */
  readonly onChange: () => void;
  /** The configuration names no brokers: these are put into it. @returns false where that cannot be done */
  readonly putBrokers: (brokers: readonly string[]) => Promise<boolean>;
  readonly tell: (event: EventDraft) => void;
  readonly clockTrusted: () => boolean;
  /** What the way outside leads through; left out: nothing. */
  readonly proxy?: () => HttpProxy | undefined;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly pace?: Partial<Pace>;
}

/** So often a new certificate may fail where the old one works. */
const MOST_TRIES = 5;
const LEAST_LOOK_MS = 500;
/** What the issuer says that asking again does not change. */
const FINAL: ReadonlySet<string> = new Set(["wrongCode", "codeExpired", "codeUsed", "badRequest", "otherName"]);

export type OrderRefusal = "badAuthority" | "notStored" | "keyUnreadable";

export class Enrolment {
  readonly #options: EnrolmentOptions;
  readonly #pace: Pace;
  readonly #keys: KeyRing;
  readonly #keeper: MemoryKeeper;
  readonly #patience: Patience;
  readonly #trial: Trial;
  readonly #use: UseMeter;
  readonly #first: FirstCertificate;
  readonly #next: NextCertificate;
  #isOpen = false;
  #timer: Timer | undefined;
  #abort = new AbortController();
  #settled: (() => void)[] = [];

  constructor(options: EnrolmentOptions) {
    const { clock, log, base, clockTrusted } = options;
    this.#options = options;
    this.#pace = { ...PACE, ...options.pace };
    const keys = new KeyRing(options.secrets);
    const keeper = new MemoryKeeper({ facts: options.facts, keys, base, clock, log });
    const patience = new Patience(keeper, clock, this.#pace);
    const signal = () => this.#abort.signal;
    const taken = (answer: EnrolAnswer) => this.#taken(answer);
    this.#keys = keys;
    this.#keeper = keeper;
    this.#patience = patience;
    this.#trial = new Trial(options, this.#pace);
    this.#use = new UseMeter(keeper, clock);
    const lookSoon = () => this.#lookSoon();
    const wall = () => this.#wall();
    this.#next = new NextCertificate({ keeper, keys, patience, base, signal, wall, taken, lookSoon, log });
    this.#first = new FirstCertificate({
      keeper,
      isConnected: () => this.#next.isConnected,
      signal,
      taken,
      over: (asked) => this.#attempted(asked),
      clockTrusted,
      proxy: () => options.proxy?.(),
      clock,
      log,
      answerMs: this.#pace.answerMs,
    });
  }

  start(): void {
    this.#isOpen = true;
    this.#abort = new AbortController();
    this.#trial.begin();
    this.#use.begin();
    this.#look();
  }

  stop(): void {
    this.#use.note(0);
    this.#isOpen = false;
    this.#timer?.cancel();
    this.#abort.abort();
    this.#settle();
  }

  /** What the relay is to connect with now; undefined: nothing of ours. */
  identity(): ClientIdentity | undefined {
    const memory = this.#keeper.own;
    const held = memory === undefined ? undefined : this.#trial.chosen(memory);
    return held === undefined ? undefined : identityOf(held, this.#keys.get(held.key));
  }

  /** What a relay that connects with an identity listens to beside orders. */
  session({ serial }: ClientIdentity): Incoming {
    const answers = `${this.#options.base()}/enrol/answer/`;
    return {
      topics: () => [`${answers}+`],
      use: (connection) => this.#connected(connection, serial),
      lost: (connection) => {
        this.#next.lost(connection);
        this.#lookSoon();
      },
      take: (message) => {
        if (message.topic.startsWith(answers)) this.#next.take(message);
      },
    };
  }

  /**
   * Asks for a first certificate, in the place of whatever was asked for before; what is in use stays so until the new one
   * has connected. Done when it is answered, and at most after a while; `view` says what came of it.
   */
  async order({ broker, authority, code }: EnrolOrder): Promise<OrderRefusal | undefined> {
    const { base } = this.#options;
    if (readPin(authority) === undefined) return "badAuthority";
    const made = await makeRequest(clientIdOf(base()));
    const before = this.#keeper.own;
    const asked = this.#keeper.asked("first", made, false);
    if (asked === undefined) {
      this.#patience.waitAgain();
      return "keyUnreadable";
    }
    const proof = proofByCode(keyOfCode(code), { id: asked.id, base: base(), csr: asked.csr });
    const { problem: _old, authority: known, pin, ...kept } = before ?? { pin: undefined };
    const isSamePin = known !== undefined && pin === authority;
    const stored = this.#keeper.remember({
      ...kept,
      base: base(),
      via: broker,
      pin: authority,
      ...(isSamePin ? { authority: known } : {}),
      asked: { ...asked, proof },
    });
    if (!stored) return "notStored";
    this.#patience.begin();
    this.#lookSoon();
    await this.#answered();
    return undefined;
  }

  /** Has a new certificate made, with a new key, and all others of this box revoked. False: it has none to ask with. */
  again(): boolean {
    const memory = this.#keeper.own;
    if (memory === undefined || this.#trial.chosen(memory) === undefined) return false;
    const { asked, next: _next, ...rest } = memory;
    const current = memory.current ?? memory.next;
    const first = asked?.kind === "first" ? { asked } : {};
    this.#keeper.remember({ ...rest, ...first, ...(current === undefined ? {} : { current }), replaces: true });
    this.#patience.begin();
    this.#lookSoon();
    return true;
  }

  view(): EnrolmentView {
    return showEnrolment(clientIdOf(this.#options.base()), this.#keeper.own);
  }

  /** What keeps the box from the operations centre by its certificate, or soon will. */
  get trouble(): EnrolMemory["trouble"] {
    return this.#keeper.own?.trouble;
  }

  /** Everything that is to be done now; comes again by itself. */
  #look(): void {
    if (!this.#isOpen) return;
    this.#timer?.cancel();
    const memory = this.#keeper.own;
    this.#use.note(NOTES);
    if (memory !== undefined) {
      this.#trial.look(memory);
      this.#tellTrouble();
      this.#ask();
    }
    this.#timer = this.#options.clock.after(this.#lookAgainMs(), () => this.#look());
  }

  #lookSoon(): void {
    if (!this.#isOpen) return;
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(0, () => this.#look());
  }

  #lookAgainMs(): number {
    const memory = this.#keeper.own;
    const held = memory?.current ?? memory?.next;
    if (memory === undefined) return this.#pace.lookMs;
    const waits = memory.asked !== undefined || memory.unconfirmed !== undefined || memory.replaces === true;
    const due = waits ? this.#patience.leftMs : this.#pace.lookMs;
    const trial =
      memory.next === undefined ? this.#pace.lookMs : Math.min(this.#pace.trialMs, this.#pace.retrialMs) / 10;
    const life = held === undefined ? this.#pace.lookMs : spanOf(held) / LOOKS;
    const isAway = held !== undefined && this.#options.relay()?.connected === false;
    const look = isAway ? this.#pace.awayMs : this.#pace.lookMs;
    return Math.max(LEAST_LOOK_MS, Math.min(look, due, trial, life));
  }

  /** The relay is connected with a certificate. */
  #connected(connection: Connection, serial: string): void {
    const memory = this.#keeper.own;
    if (memory === undefined) return;
    this.#next.use(connection, serial);
    this.#patience.connected();
    const { current, next, tries = 0, problem: _problem, ...rest } = memory;
    if (next !== undefined && serialOf(next) === serial) {
      this.#options.log.info({ serial, until: validUntil(next) }, "connected with the new certificate");
      const unconfirmed = next.replaces === true ? { unconfirmed: serial } : {};
      this.#keeper.remember({ ...rest, ...unconfirmed, current: next });
      this.#tellTrouble();
      this.#settle();
    } else if (current !== undefined && next !== undefined && serialOf(current) === serial) {
      if (tries + 1 < MOST_TRIES) this.#keeper.remember({ ...memory, tries: tries + 1 });
      else {
        const problem = this.#keeper.problem("nextRefused");
        const replaces = next.replaces === true ? { replaces: true } : {};
        this.#keeper.remember({ ...rest, ...replaces, current, problem });
        this.#patience.waitRefused();
      }
    }
    this.#lookSoon();
  }

  #ask(): void {
    const memory = this.#keeper.own;
    if (memory === undefined || this.#patience.leftMs > 0) return;
    const { asked } = memory;
    if (asked?.kind === "first") void this.#first.ask(memory, asked);
    else this.#next.ask(memory);
  }

  /** An attempt to get a first certificate is over. */
  #attempted({ id }: Asked): void {
    if (this.#keeper.own?.asked?.id === id) this.#patience.waitAgain();
    if (this.#keeper.own?.next === undefined) this.#settle(); // else once it has connected
    this.#lookSoon();
  }

  #taken(answer: EnrolAnswer): void {
    const memory = this.#keeper.own;
    const asked = memory?.asked;
    if (memory === undefined || asked?.id !== answer.id) return;
    if (answer.outcome === "refused") return this.#refused(asked, answer);
    if (answer.outcome !== "issued") return;
    const { clock, log, clockTrusted } = this.#options;
    const key = this.#keys.get(asked.key);
    // The next one comes from whoever signed the present one, whatever authority another code was given for.
    const authority = asked.kind === "next" ? memory.current?.authority : memory.authority;
    if (key === undefined || authority === undefined) return this.#keeper.giveUp("keyUnreadable");
    const why = whyNotThis(answer.certificate, {
      authority,
      key,
      name: clientIdOf(memory.base),
      nowMs: clockTrusted() ? clock.wallMs() : undefined,
    });
    if (why !== undefined) return this.#keeper.note("badAnswer", why);
    const next: Held = {
      certificate: answer.certificate,
      authority,
      key: asked.key,
      ranMs: 0,
      place: Math.random(),
      ...(isAstray(validityOf(answer.certificate), clock.wallMs()) ? { astray: true } : {}),
      ...(asked.replaces ? { replaces: true } : {}),
    };
    this.#use.note(0);
    const { asked: _asked, problem: _problem, tries: _tries, ...rest } = this.#keeper.own ?? memory;
    if (!this.#keeper.remember({ ...rest, next })) return;
    log.info({ serial: serialOf(next), until: validUntil(next) }, "a new certificate has come");
    this.#trial.begin();
    this.#use.begin();
    this.#patience.end();
    void this.#useIt(answer.brokers ?? []);
  }

  /** The relay is made anew with it; where the configuration names no broker, by those that the issuer names. */
  async #useIt(brokers: readonly string[]): Promise<void> {
    if (this.#options.relay() !== undefined) return this.#options.onChange();
    const encrypted = brokers.filter(isEncryptedBroker);
    if (encrypted.length > 0 && (await this.#options.putBrokers(encrypted))) return;
    this.#keeper.note("noBrokersNamed");
    this.#settle();
  }

  #refused(asked: Asked, { code, message }: { readonly code: EnrolProblem; readonly message: string }): void {
    this.#options.log.warn({ code }, "the issuer refuses a certificate");
    if (asked.kind === "next" || FINAL.has(code)) {
      // The next request is another one, with a key of its own.
      this.#keeper.giveUp(code, message);
      this.#patience.waitRefused();
    } else this.#keeper.note(code, message);
  }

  #tellTrouble(): void {
    const { relay, tell, log } = this.#options;
    tellTrouble({ keeper: this.#keeper, keys: this.#keys, relay, wall: () => this.#wall(), tell, log });
  }

  #answered(): Promise<void> {
    return new Promise((resolve) => {
      const limit = this.#options.clock.after(this.#pace.answerMs + 5000, resolve);
      this.#settled.push(() => {
        limit.cancel();
        resolve();
      });
    });
  }

  #settle(): void {
    for (const done of this.#settled.splice(0)) done();
  }

  #wall(): Now {
    return { wallMs: this.#options.clock.wallMs(), trusted: this.#options.clockTrusted() };
  }
}
