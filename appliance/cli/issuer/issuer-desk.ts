/**
 * The issuer at work: takes messages of `enrol/...` one after the other, signs, revokes and answers. What comes is bounded in
 * size and number; what is too much is let fall, because boxes ask again.
 */
import { Allowance } from "#lib/allowance.ts";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { Compile } from "typebox/compile";
import {
  EnrolDone,
  EnrolRequest,
  MOST_ENROL_BYTES,
  RenewRequest,
  type EnrolAnswer,
  type EnrolRefusal,
} from "#model/enrolment.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { readRequest, signCertificate } from "./authority.ts";
import { writeRevocations, type Issuer } from "./issuer-folder.ts";
import { digestOf, judgeDone, judgeFirst, judgeRenewal, type Judged } from "./judge-request.ts";

export interface DeskOptions {
  readonly issuer: Issuer;
  /** Of the certificates that are signed, milliseconds. */
  readonly lifeMs: number;
  /** Told to boxes whose configuration names none. */
  readonly brokers: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  /** Sends an answer. */
  readonly send: (topic: string, answer: EnrolAnswer) => void;
  /** The list of what was revoked has changed. */
  readonly onRevoked?: () => void;
}

const TOPIC =
  /^(vedetta\/v1\/[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62})\/enrol\/(request|renew|done)$/;
const MOST_WAITING = 1000;
const MOST_NAMES = 10_000;
/** Requests in all, and wrong proofs for one name: at once, and a second. */
const ALL: readonly [number, number] = [200, 20];
const WRONG: readonly [number, number] = [10, 1 / 360];
/** Certificates for one name at once; later four in the life of one. */
const SIGNED_AT_ONCE = 8;
const SIGNED_IN_A_LIFE = 4;

const isFirst = Compile(EnrolRequest);
const isRenewal = Compile(RenewRequest);
const isDone = Compile(EnrolDone);

const MESSAGES: Readonly<Record<EnrolRefusal, string>> = {
  wrongCode: "this code is not known here for this box, or was mistyped",
  codeExpired: "the time of this code is over",
  codeUsed: "this code was used already",
  tooMany: "there were too many attempts for this box; try again later",
  badRequest: "the request cannot be read, or asks for what is not signed here",
  otherName: "the request is for another box than the one that sent it",
  unknownCertificate: "the certificate that asks is not known here",
  revoked: "the certificate that asks was revoked",
  expired: "the certificate that asks has expired",
  wrongKey: "the request is not signed by the key of the certificate it names",
  issuerFailed: "the issuer could not sign just now",
};

export class IssuerDesk {
  readonly #options: DeskOptions;
  readonly #all = new Allowance(...ALL);
  readonly #wrong = new Map<string, Allowance>();
  readonly #signed = new Map<string, Allowance>();
  #waiting = 0;
  #busy: Promise<void> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Whatever came on a topic; never throws. */
  take(topic: string, payload: Buffer): void {
    const [, base, kind] = TOPIC.exec(topic) ?? [];
    if (base === undefined || kind === undefined || payload.length > MOST_ENROL_BYTES) return;
    if (this.#waiting >= MOST_WAITING || !this.#all.take(this.#options.clock.monotonicMs())) return;
    const content = parsedJson(payload.toString("utf8"));
    this.#waiting += 1;
    this.#busy = this.#busy
      .then(() => this.#work(base, kind, content))
      .catch((error: unknown) => this.#options.log.error({ error: String(error) }, "a request could not be worked on"))
      .finally(() => (this.#waiting -= 1));
  }

  /** Done when all that came has been answered. */
  settled(): Promise<void> {
    return this.#busy;
  }

  async #work(base: string, kind: string, content: unknown): Promise<void> {
    this.#options.issuer.book.readOn();
    if (kind === "request" && isFirst.Check(content)) await this.#first(base, content);
    else if (kind === "renew" && isRenewal.Check(content)) await this.#renew(base, content);
    else if (kind === "done" && isDone.Check(content)) await this.#done(base, content);
    // Anything else has no id that an answer could go to.
  }

  async #first(base: string, request: EnrolRequest): Promise<void> {
    const { issuer, clock } = this.#options;
    const name = clientIdOf(base);
    const hasCode = issuer.book.codesOf(name).length > 0;
    if (hasCode && this.#allowance(this.#wrong, name, WRONG)?.leftShare(clock.monotonicMs()) === 0)
      return this.#refuse(base, request.id, "tooMany");
    const judged = judgeFirst(issuer.book, request, base, clock.wallMs());
    if ("refused" in judged && judged.refused === "wrongCode" && hasCode) {
      if (this.#allowance(this.#wrong, name, WRONG)?.take(clock.monotonicMs()) !== true)
        return this.#refuse(base, request.id, "tooMany");
      issuer.book.write({ kind: "wrong", name, at: clock.wallMs() });
    }
    await this.#answer(base, request, judged);
  }

  async #renew(base: string, request: RenewRequest): Promise<void> {
    const { issuer, clock } = this.#options;
    await this.#answer(base, request, judgeRenewal(issuer.book, request, base, clock.wallMs()));
  }

  async #done(base: string, told: EnrolDone): Promise<void> {
    const { issuer, clock, log, onRevoked, send } = this.#options;
    const judged = judgeDone(issuer.book, told, base, clock.wallMs());
    if ("refused" in judged) return this.#refuse(base, told.id, judged.refused);
    for (const { serial } of judged.revoke) issuer.book.write({ kind: "revoked", serial, at: clock.wallMs() });
    if (judged.revoke.length > 0) {
      await writeRevocations(issuer);
      log.info({ box: clientIdOf(base), revoked: judged.revoke.map(({ serial }) => serial) }, "replaced and revoked");
      onRevoked?.();
    }
    send(answerTopic(base, told.id), { id: told.id, outcome: "confirmed" });
  }

  async #answer(
    base: string,
    request: { readonly id: string; readonly base: string; readonly csr: string },
    judged: Judged,
  ): Promise<void> {
    if ("refused" in judged) return this.#refuse(base, request.id, judged.refused);
    if ("again" in judged) return this.#issue(base, request.id, judged.again.certificate);
    const { issuer, lifeMs, clock, log } = this.#options;
    const { name, code, replaces } = judged.sign;
    const asked = await readRequest(Buffer.from(request.csr, "base64"));
    if (asked === undefined) return this.#refuse(base, request.id, "badRequest");
    if (asked.name !== name) return this.#refuse(base, request.id, "otherName");
    const perSecond = (SIGNED_IN_A_LIFE * 1000) / lifeMs;
    if (this.#allowance(this.#signed, name, [SIGNED_AT_ONCE, perSecond])?.take(clock.monotonicMs()) !== true)
      return this.#refuse(base, request.id, "tooMany");
    const at = clock.wallMs();
    const signed = await signCertificate(issuer.authority, { ...asked, use: "client", lifeMs, nowMs: at });
    issuer.book.write({
      kind: "certificate",
      name,
      ...signed,
      at,
      request: request.id,
      digest: digestOf(request),
      ...(code === undefined ? {} : { code: code.code }),
      ...(replaces ? { replaces } : {}),
    });
    log.info({ box: name, serial: signed.serial, until: new Date(signed.notAfter).toISOString() }, "signed");
    this.#issue(base, request.id, signed.certificate);
  }

  #issue(base: string, id: string, certificate: string): void {
    const { brokers, send } = this.#options;
    const where = brokers.length === 0 ? {} : { brokers: [...brokers] };
    send(answerTopic(base, id), { id, outcome: "issued", certificate, ...where });
  }

  #refuse(base: string, id: string, code: EnrolRefusal): void {
    this.#options.log.warn({ box: clientIdOf(base), code }, "refused");
    this.#options.send(answerTopic(base, id), { id, outcome: "refused", code, message: MESSAGES[code] });
  }

  /** Of one name; undefined where there are too many of them to keep. */
  #allowance(of: Map<string, Allowance>, name: string, [most, perSecond]: readonly [number, number]) {
    const known = of.get(name);
    if (known !== undefined) return known;
    if (of.size >= MOST_NAMES) {
      const now = this.#options.clock.monotonicMs();
      for (const [other, allowance] of of) if (allowance.leftShare(now) === 1) of.delete(other);
    }
    if (of.size >= MOST_NAMES) return undefined;
    const made = new Allowance(most, perSecond);
    of.set(name, made);
    return made;
  }
}

function answerTopic(base: string, id: string): string {
  return `${base}/enrol/answer/${id}`;
}
