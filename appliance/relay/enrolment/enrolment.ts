/**
 * The box's client certificate, from the first request to every renewal: what is asked for, what is in use, what is tried
 * next. Nothing is given up before what takes its place has connected; each step is on the disk before the next one is taken.
 * Why: docs/adr/0106 and 0107.
 */
import { createPrivateKey, randomBytes } from "node:crypto";
import { backoffMs } from "#lib/backoff.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type {
  EnrolAnswer,
  EnrolDone,
  EnrolmentView,
  EnrolOrder,
  EnrolProblem,
  RenewRequest,
} from "#model/enrolment.ts";
import type { EventDraft } from "#model/event.ts";
import type { BrokerProblem } from "../broker-problem.ts";
import type { Connection, ReceivedMessage } from "../connection.ts";
import { clientIdOf } from "../client-id.ts";
import type { Incoming } from "../incoming.ts";
import { certificateTrouble } from "./certificate-trouble.ts";
import { lifeOf, serialOf, spanOf, validityOf, validUntil } from "./held.ts";
import { whyNotThis } from "./judge-certificate.ts";
import { KeyRing, type Secrets } from "./key-ring.ts";
import { makeRequest } from "./make-request.ts";
import {
  ENROLMENT_FACT,
  readMemory,
  type Asked,
  type EnrolMemory,
  type Facts,
  type Held,
  type Problem,
} from "./memory.ts";
import { keyOfCode, proofByCode, signDone, signRenewal } from "./proof.ts";
import { readPin } from "./pin.ts";
import { readAnswer } from "./read-answer.ts";
import { isAstray, isDue, isLate, isOver } from "./renewal-due.ts";
import { certificateTold, showEnrolment } from "./show-enrolment.ts";

/** What the relay connects with. */
export interface ClientIdentity {
  readonly serial: string;
  /** PEM, as all here. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

export interface EnrolmentOptions {
  readonly facts: Facts;
  /** The box's secrets, of which its keys are some. */
  readonly secrets: Secrets;
  /** The base topic of the configuration in force. */
  readonly base: () => string;
  /** The relay as it stands; undefined: none. */
  readonly relay: () => { readonly connected: boolean; readonly problem?: BrokerProblem } | undefined;
  /** Another certificate is to be used: makes the relay anew. */
  readonly onChange: () => void;
  /** The configuration names no brokers: these are put into it. @returns false where that cannot be done */
  readonly putBrokers: (brokers: readonly string[]) => Promise<boolean>;
  readonly tell: (event: EventDraft) => void;
  readonly clockTrusted: () => boolean;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly pace?: Partial<Pace>;
}

/** Milliseconds. */
export interface Pace {
  /** Between looks; a short-lived certificate is looked at more often. */
  readonly lookMs: number;
  /** The same while it is not connected. */
  readonly awayMs: number;
  readonly answerMs: number;
  /** The first wait after a request without an answer, and the longest. */
  readonly againMs: { readonly firstMs: number; readonly mostMs: number };
  /** So long a new certificate has to find a broker before the old one is taken again, and so long until its next try. */
  readonly trialMs: number;
  readonly retrialMs: number;
  /** After a refusal. */
  readonly refusedMs: number;
}

const PACE: Pace = {
  lookMs: 3_600_000,
  awayMs: 15_000,
  answerMs: 20_000,
  againMs: { firstMs: 2000, mostMs: 600_000 },
  trialMs: 120_000,
  retrialMs: 600_000,
  refusedMs: 3_600_000,
};
/** A request for a first certificate is given up then: its code has long expired. */
const MOST_ASKED_MS = 14 * 86_400_000;
/** The same where the box has a certificate that works, whose renewal waits for it. */
const MOST_ASKED_CONNECTED_MS = 3_600_000;
const MOST_TRIES = 5;
/** So often in its life a certificate is looked at, and its use noted. */
const LOOKS = 60;
const NOTES = 20;
const LEAST_LOOK_MS = 500;
/** So many requests without an answer are said. */
const FEW = 3;
/** A problem that stays is written again so often. */
const NOTED_MS = 3_600_000;
const MOST_SAID = 300;
/** What the issuer says that asking again does not change. */
const FINAL: ReadonlySet<string> = new Set(["wrongCode", "codeExpired", "codeUsed", "badRequest", "otherName"]);
/** The broker does not take the certificate. */
const CERTIFICATE_CODES: ReadonlySet<string> = new Set([
  "certificateRevoked",
  "certificateExpired",
  "certificateRefused",
  "certificateRequired",
  "certificateUnusable",
  "handshakeRefused",
]);

export type OrderRefusal = "badAuthority" | "notStored" | "keyUnreadable";

export class Enrolment {
  readonly #options: EnrolmentOptions;
  readonly #pace: Pace;
  readonly #keys: KeyRing;
  #memory: EnrolMemory | undefined;
  #isOpen = false;
  #timer: Timer | undefined;
  #abort = new AbortController();
  /** The session over which the next certificate is asked for. */
  #session: { readonly connection: Connection; readonly serial: string } | undefined;
  /** Of `next` and `current`: which is tried, and since when, by the steady clock. */
  #tried: { readonly which: "current" | "next"; readonly sinceMs: number } = { which: "next", sinceMs: 0 };
  #usedSinceMs = 0;
  #making = false;
  #asking = false;
  /** Requests without an answer in a row, and when the next goes, by the steady clock. */
  #unanswered = 0;
  #againAtMs = 0;
  #settled: (() => void)[] = [];

  constructor(options: EnrolmentOptions) {
    this.#options = options;
    this.#pace = { ...PACE, ...options.pace };
    this.#keys = new KeyRing(options.secrets);
    this.#memory = readMemory(options.facts);
  }

  start(): void {
    this.#isOpen = true;
    this.#abort = new AbortController();
    this.#tried = { which: "next", sinceMs: this.#now() };
    this.#usedSinceMs = this.#now();
    this.#look();
  }

  stop(): void {
    this.#noteUse(0);
    this.#isOpen = false;
    this.#timer?.cancel();
    this.#abort.abort();
    this.#settle();
  }

  /** What the relay is to connect with now; undefined: nothing of ours. */
  identity(): ClientIdentity | undefined {
    const memory = this.#own();
    const held = memory === undefined ? undefined : this.#chosen(memory);
    if (held === undefined) return undefined;
    const key = this.#keys.get(held.key);
    if (key === undefined) return undefined;
    return { serial: serialOf(held), authority: held.authority, certificate: held.certificate, key };
  }

  /** What a relay that connects with an identity listens to beside orders. */
  session({ serial }: ClientIdentity): Incoming {
    const answers = `${this.#options.base()}/enrol/answer/`;
    return {
      topics: () => [`${answers}+`],
      use: (connection) => this.#connected(connection, serial),
      lost: (connection) => {
        if (this.#session?.connection === connection) this.#session = undefined;
        this.#lookSoon();
      },
      take: (message) => {
        if (message.topic.startsWith(answers)) this.#take(message);
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
    const name = clientIdOf(base());
    const made = await makeRequest(name);
    const before = this.#own();
    const asked = this.#asked("first", made, false);
    if (asked === undefined) return "keyUnreadable";
    const proof = proofByCode(keyOfCode(code), { id: asked.id, base: base(), csr: asked.csr });
    const { problem: _old, authority: known, pin, ...kept } = before ?? { pin: undefined };
    const isSamePin = known !== undefined && pin === authority;
    const stored = this.#remember({
      ...kept,
      base: base(),
      via: broker,
      pin: authority,
      ...(isSamePin ? { authority: known } : {}),
      asked: { ...asked, proof },
    });
    if (!stored) return "notStored";
    this.#unanswered = 0;
    this.#againAtMs = 0;
    this.#lookSoon();
    await this.#answered();
    return undefined;
  }

  /** Has a new certificate made, with a new key, and all others of this box revoked. False: it has none to ask with. */
  again(): boolean {
    const memory = this.#own();
    if (memory === undefined || this.#chosen(memory) === undefined) return false;
    const { asked, next: _next, ...rest } = memory;
    const current = memory.current ?? memory.next;
    const first = asked?.kind === "first" ? { asked } : {};
    this.#remember({ ...rest, ...first, ...(current === undefined ? {} : { current }), replaces: true });
    this.#unanswered = 0;
    this.#againAtMs = 0;
    this.#lookSoon();
    return true;
  }

  view(): EnrolmentView {
    return showEnrolment(clientIdOf(this.#options.base()), this.#own());
  }

  /** What keeps the box from the operations centre by its certificate, or soon will. */
  get trouble(): EnrolMemory["trouble"] {
    return this.#own()?.trouble;
  }

  /** The memory, where it is about the box as it is configured now. */
  #own(): EnrolMemory | undefined {
    return this.#memory?.base === this.#options.base() ? this.#memory : undefined;
  }

  #chosen({ current, next }: EnrolMemory): Held | undefined {
    return this.#tried.which === "next" ? (next ?? current) : (current ?? next);
  }

  /** Everything that is to be done now; comes again by itself. */
  #look(): void {
    if (!this.#isOpen) return;
    this.#timer?.cancel();
    const memory = this.#own();
    if (memory !== undefined) {
      this.#noteUse(NOTES);
      this.#tryNext(memory);
      this.#judge();
      this.#ask();
    } else this.#usedSinceMs = this.#now();
    this.#timer = this.#options.clock.after(this.#lookAgainMs(), () => this.#look());
  }

  #lookSoon(): void {
    if (!this.#isOpen) return;
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(0, () => this.#look());
  }

  #lookAgainMs(): number {
    const memory = this.#own();
    const held = memory?.current ?? memory?.next;
    if (memory === undefined) return this.#pace.lookMs;
    const waits = memory.asked !== undefined || memory.unconfirmed !== undefined || memory.replaces === true;
    const due = waits ? Math.max(LEAST_LOOK_MS, this.#againAtMs - this.#now()) : this.#pace.lookMs;
    const trial =
      memory.next === undefined ? this.#pace.lookMs : Math.min(this.#pace.trialMs, this.#pace.retrialMs) / 10;
    const life = held === undefined ? this.#pace.lookMs : spanOf(held) / LOOKS;
    const isAway = held !== undefined && this.#options.relay()?.connected === false;
    const look = isAway ? this.#pace.awayMs : this.#pace.lookMs;
    return Math.max(LEAST_LOOK_MS, Math.min(look, due, trial, life));
  }

  /** How long the certificates have been in use, by the steady clock; written a few times in their life. */
  #noteUse(notes: number): void {
    const memory = this.#own();
    const held = memory?.current ?? memory?.next;
    const sinceMs = this.#now() - this.#usedSinceMs;
    if (memory === undefined || held === undefined) {
      this.#usedSinceMs = this.#now();
      return;
    }
    if (sinceMs <= 0 || (notes > 0 && sinceMs < spanOf(held) / notes)) return;
    this.#usedSinceMs = this.#now();
    const older = (one: Held | undefined) =>
      one === undefined ? undefined : { ...one, ranMs: Math.round(one.ranMs + sinceMs) };
    const [current, next] = [older(memory.current), older(memory.next)];
    this.#remember({
      ...memory,
      ...(current === undefined ? {} : { current }),
      ...(next === undefined ? {} : { next }),
    });
  }

  /** Where there are two, the new one is tried, and the old one taken again while that one does not work. */
  #tryNext({ current, next }: EnrolMemory): void {
    if (current === undefined || next === undefined) return;
    const relay = this.#options.relay();
    const { which, sinceMs } = this.#tried;
    const triedMs = this.#now() - sinceMs;
    if (which === "next") {
      if (relay?.connected === true) return; // `#connected` says so
      const isRefused = relay?.problem !== undefined && CERTIFICATE_CODES.has(relay.problem.code) && triedMs > 1000;
      if (isRefused || triedMs >= this.#pace.trialMs) this.#switchTo("current");
    } else {
      const pause = relay?.connected === true ? this.#pace.retrialMs : this.#pace.trialMs;
      if (triedMs >= Math.min(pause, spanOf(next) / NOTES + this.#pace.trialMs)) this.#switchTo("next");
    }
  }

  #switchTo(which: "current" | "next"): void {
    this.#tried = { which, sinceMs: this.#now() };
    this.#options.log.warn({ certificate: which }, "the box's other certificate is tried");
    this.#options.onChange();
  }

  /** The relay is connected with a certificate. */
  #connected(connection: Connection, serial: string): void {
    const memory = this.#own();
    if (memory === undefined) return;
    this.#session = { connection, serial };
    this.#unanswered = 0;
    this.#againAtMs = Math.min(this.#againAtMs, this.#now());
    const { current, next, tries = 0, problem: _problem, ...rest } = memory;
    if (next !== undefined && serialOf(next) === serial) {
      this.#options.log.info({ serial, until: validUntil(next) }, "connected with the new certificate");
      const unconfirmed = next.replaces === true ? { unconfirmed: serial } : {};
      this.#remember({ ...rest, ...unconfirmed, current: next });
      this.#judge();
      this.#settle();
    } else if (current !== undefined && next !== undefined && serialOf(current) === serial) {
      if (tries + 1 < MOST_TRIES) this.#remember({ ...memory, tries: tries + 1 });
      else {
        const problem = this.#problem("nextRefused");
        const replaces = next.replaces === true ? { replaces: true } : {};
        this.#remember({ ...rest, ...replaces, current, problem });
        this.#againAtMs = this.#now() + this.#refusedMs();
      }
    }
    this.#lookSoon();
  }

  /** Asks for what is wanted, and once more for what was not answered. */
  #ask(): void {
    const memory = this.#own();
    if (memory === undefined || this.#now() < this.#againAtMs) return;
    const { asked, current, next } = memory;
    if (asked?.kind === "first") return void this.#askFirst(memory, asked);
    if (asked?.kind === "next") this.#askNext(memory, asked);
    else if (current !== undefined && next === undefined && this.#wantsNext(memory, current)) void this.#makeNext();
    else if (memory.unconfirmed !== undefined) this.#tellDone(memory, memory.unconfirmed);
  }

  #wantsNext({ replaces }: EnrolMemory, current: Held): boolean {
    return replaces === true || isDue(lifeOf(current), this.#wall());
  }

  async #makeNext(): Promise<void> {
    if (this.#making) return;
    this.#making = true;
    try {
      const made = await makeRequest(clientIdOf(this.#options.base()));
      const memory = this.#own();
      if (!this.#isOpen || memory === undefined || memory.asked !== undefined) return;
      const { replaces, ...rest } = memory;
      const asked = this.#asked("next", made, replaces === true);
      if (asked !== undefined && this.#remember({ ...rest, asked }))
        this.#options.log.info({}, "a new certificate is asked for");
    } catch (error) {
      this.#options.log.error({ error: String(error) }, "no new key could be made");
      this.#waitAgain();
    } finally {
      this.#making = false;
      this.#lookSoon();
    }
  }

  #asked(kind: Asked["kind"], { key, csr }: { readonly key: string; readonly csr: string }, replaces: boolean) {
    const { clock, log } = this.#options;
    try {
      const id = randomBytes(16).toString("hex");
      return { kind, id, csr, key: this.#keys.keep(key), replaces, at: clock.wallMs() } satisfies Asked;
    } catch (error) {
      log.error({ error: String(error) }, "a key of the box cannot be kept: there is no key for secrets");
      this.#waitAgain();
      return undefined;
    }
  }

  #askNext(memory: EnrolMemory, { id, csr, replaces }: Asked): void {
    const signed = this.#signer(memory);
    if (signed === undefined) return this.#waitForSession();
    const { base } = memory;
    if (this.#unanswered >= FEW) this.#note("noAnswer");
    const request: RenewRequest = signRenewal(signed.key, { id, base, csr, serial: signed.serial, replaces });
    this.#publish(`${base}/enrol/renew`, request);
  }

  #tellDone(memory: EnrolMemory, serial: string): void {
    const signed = this.#signer(memory);
    if (signed === undefined || signed.serial !== serial) return this.#waitForSession();
    const id = randomBytes(16).toString("hex");
    const told: EnrolDone = signDone(signed.key, { id, base: memory.base, serial });
    this.#doneId = id;
    this.#publish(`${memory.base}/enrol/done`, told);
  }
  #doneId = "";

  /** The key of the certificate that the session was made with. */
  #signer({ current, next }: EnrolMemory) {
    const session = this.#session;
    const held = [current, next].find((one) => one !== undefined && serialOf(one) === session?.serial);
    if (session === undefined || session.connection.over || held === undefined) return undefined;
    const key = this.#keys.get(held.key);
    return key === undefined ? undefined : { key: createPrivateKey(key), serial: session.serial };
  }

  #publish(topic: string, content: object): void {
    this.#waitAgain();
    this.#session?.connection.publish({ topic, payload: JSON.stringify(content) }, (answer) => {
      if (!answer.accepted) this.#note("notSent", answer.problem.message);
    });
  }

  async #askFirst(memory: EnrolMemory, asked: Asked): Promise<void> {
    const { clock, log } = this.#options;
    if (this.#asking || asked.proof === undefined) return;
    const mostMs = this.#session === undefined ? MOST_ASKED_MS : MOST_ASKED_CONNECTED_MS;
    if (clock.wallMs() - asked.at > mostMs && this.#options.clockTrusted()) return this.#giveUp("givenUp");
    this.#asking = true;
    try {
      const authority = await this.#authority(memory);
      if (!this.#isOpen || this.#own()?.asked?.id !== asked.id) return;
      if (authority === undefined) return this.#note("authorityNotThere");
      const { base, via } = memory;
      const request = { id: asked.id, base, csr: asked.csr, proof: asked.proof };
      const { signal } = this.#abort;
      const { askFirst } = await import("./ask-first.ts");
      const result = await askFirst({ via, authority, request, clock, signal, answerMs: this.#pace.answerMs });
      if (this.#own()?.asked?.id !== asked.id) return;
      if ("answer" in result) this.#taken(result.answer);
      else this.#note(result.problem, result.said);
    } catch (error) {
      log.error({ error: error instanceof Error ? error.stack : String(error) }, "asking for a certificate failed");
      this.#note("issuerFailed");
    } finally {
      this.#asking = false;
      if (this.#own()?.asked?.id === asked.id) this.#waitAgain();
      if (this.#own()?.next === undefined) this.#settle(); // else once it has connected
      this.#lookSoon();
    }
  }

  async #authority({ authority, pin, via }: EnrolMemory): Promise<string | undefined> {
    if (authority !== undefined) return authority;
    const read = readPin(pin);
    if (read === undefined) return undefined;
    // With it comes the MQTT client, which a box without brokers does not need otherwise.
    const { findAuthority } = await import("./ask-first.ts");
    const found = "pem" in read ? read.pem : await findAuthority(via, read.fingerprint);
    const memory = this.#own();
    if (found !== undefined && memory?.pin === pin) this.#remember({ ...memory, authority: found });
    return found;
  }

  /** An answer over the session; whoever sent it, only the certificate that was asked for changes anything. */
  #take({ topic, payload }: ReceivedMessage): void {
    const memory = this.#own();
    const id = topic.slice(topic.lastIndexOf("/") + 1);
    if (memory === undefined || (id !== memory.asked?.id && id !== this.#doneId)) return;
    const answer = readAnswer(payload, id);
    if (answer === undefined) return this.#note("badAnswer");
    if (id === this.#doneId) {
      const { unconfirmed: _done, ...rest } = memory;
      if (answer.outcome === "confirmed") this.#remember(rest);
    } else this.#taken(answer);
    this.#lookSoon();
  }

  #taken(answer: EnrolAnswer): void {
    const memory = this.#own();
    const asked = memory?.asked;
    if (memory === undefined || asked?.id !== answer.id) return;
    if (answer.outcome === "refused") return this.#refused(asked, answer);
    if (answer.outcome !== "issued") return;
    const { clock, log } = this.#options;
    const key = this.#keys.get(asked.key);
    // The next one comes from whoever signed the present one, whatever authority another code was given for.
    const authority = asked.kind === "next" ? memory.current?.authority : memory.authority;
    if (key === undefined || authority === undefined) return this.#giveUp("keyUnreadable");
    const why = whyNotThis(answer.certificate, {
      authority,
      key,
      name: clientIdOf(memory.base),
      nowMs: this.#options.clockTrusted() ? clock.wallMs() : undefined,
    });
    if (why !== undefined) return this.#note("badAnswer", why);
    const next: Held = {
      certificate: answer.certificate,
      authority,
      key: asked.key,
      ranMs: 0,
      place: Math.random(),
      ...(isAstray(validityOf(answer.certificate), clock.wallMs()) ? { astray: true } : {}),
      ...(asked.replaces ? { replaces: true } : {}),
    };
    this.#noteUse(0);
    const { asked: _asked, problem: _problem, tries: _tries, ...rest } = this.#own() ?? memory;
    if (!this.#remember({ ...rest, next })) return;
    log.info({ serial: serialOf(next), until: validUntil(next) }, "a new certificate has come");
    this.#tried = { which: "next", sinceMs: this.#now() };
    this.#usedSinceMs = this.#now();
    this.#againAtMs = 0;
    void this.#useIt(answer.brokers ?? []);
  }

  /** The relay is made anew with it; where the configuration names no broker, by those that the issuer names. */
  async #useIt(brokers: readonly string[]): Promise<void> {
    if (this.#options.relay() !== undefined) return this.#options.onChange();
    const encrypted = brokers.filter((url) => /^(mqtts|wss):\/\/[^\s/@]+/.test(url) && URL.canParse(url));
    if (encrypted.length > 0 && (await this.#options.putBrokers(encrypted))) return;
    this.#note("noBrokersNamed");
    this.#settle();
  }

  #refused(asked: Asked, { code, message }: { readonly code: EnrolProblem; readonly message: string }): void {
    this.#options.log.warn({ code }, "the issuer refuses a certificate");
    if (asked.kind === "next" || FINAL.has(code)) {
      // The next request is another one, with a key of its own.
      this.#giveUp(code, message);
      this.#againAtMs = this.#now() + this.#refusedMs();
    } else this.#note(code, message);
  }

  /** Asks no more for what was asked. */
  #giveUp(code: EnrolProblem, said?: string): void {
    const memory = this.#own();
    if (memory === undefined) return;
    const { asked, ...rest } = memory;
    const replaces = asked?.replaces === true ? { replaces: true } : {};
    this.#remember({ ...rest, ...replaces, problem: this.#problem(code, said) });
  }

  #note(code: EnrolProblem, said?: string): void {
    const memory = this.#own();
    if (memory === undefined) return;
    const { problem } = memory;
    const { log, clock } = this.#options;
    const isSame = problem?.code === code && problem.said === said?.slice(0, MOST_SAID);
    if (isSame && Math.abs(clock.wallMs() - problem.at) < NOTED_MS) return;
    if (problem?.code !== code) log.warn({ code, said }, "no new certificate yet");
    this.#remember({ ...memory, problem: this.#problem(code, said) });
  }

  #problem(code: EnrolProblem, said?: string): Problem {
    return {
      code,
      at: this.#options.clock.wallMs(),
      ...(said === undefined ? {} : { said: said.slice(0, MOST_SAID) }),
    };
  }

  /** Whether people have to be told something about the certificate, or no more. */
  #judge(): void {
    const held = this.#own()?.current ?? this.#own()?.next;
    if (held === undefined) return;
    if (this.#keys.get(held.key) === undefined) this.#note("keyUnreadable");
    const memory = this.#own();
    if (memory === undefined) return;
    const life = lifeOf(held);
    const { trouble: before, ...rest } = memory;
    const [over, late] = [isOver(life, this.#wall()), isLate(life, this.#wall())];
    const relay = this.#options.relay();
    const code = certificateTrouble({ isOver: over, isLate: late, relay, before: before?.code });
    if (code === before?.code) return;
    const since = this.#options.clock.wallMs();
    if (!this.#remember(code === undefined ? rest : { ...rest, trouble: { code, since } })) return;
    this.#options.tell(certificateTold(code, since, life.notAfter, memory.problem?.code));
    this.#options.log.warn({ code: code ?? "fine" }, "the box's certificate");
  }

  /** Connecting ends the wait. */
  #waitForSession(): void {
    this.#againAtMs = this.#now() + this.#pace.awayMs;
  }

  #waitAgain(): void {
    this.#unanswered += 1;
    const held = this.#own()?.current;
    const { firstMs, mostMs } = this.#pace.againMs;
    const most = held === undefined ? mostMs : Math.min(mostMs, Math.max(firstMs, spanOf(held) / LOOKS));
    this.#againAtMs = this.#now() + backoffMs({ firstMs, mostMs: most }, this.#unanswered, Math.random());
  }

  #refusedMs(): number {
    const held = this.#own()?.current;
    return held === undefined ? this.#pace.refusedMs : Math.min(this.#pace.refusedMs, spanOf(held) / NOTES);
  }

  /** False: it could not be stored, and nothing has changed. */
  #remember(memory: EnrolMemory): boolean {
    try {
      this.#options.facts.set(ENROLMENT_FACT, memory);
      this.#memory = memory;
      this.#keys.keepOnly(
        [memory.current, memory.next, memory.asked].flatMap((one) => (one === undefined ? [] : [one.key])),
      );
      return true;
    } catch (error) {
      this.#options.log.error({ error: String(error) }, "the enrolment cannot be stored");
      return false;
    }
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

  #now(): number {
    return this.#options.clock.monotonicMs();
  }

  #wall() {
    return { wallMs: this.#options.clock.wallMs(), trusted: this.#options.clockTrusted() };
  }
}
