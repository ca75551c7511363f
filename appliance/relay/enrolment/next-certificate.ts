/** Asks for the next certificate over the session of the present one, and says when it is in use. */
import { createPrivateKey, randomBytes } from "node:crypto";
import type { Log } from "#lib/log.ts";
import type { EnrolAnswer, EnrolDone, RenewRequest } from "#model/enrolment.ts";
import { clientIdOf } from "../client-id.ts";
import type { Connection, ReceivedMessage } from "../connection.ts";
import { lifeOf, serialOf } from "./held.ts";
import type { KeyRing } from "./key-ring.ts";
import { makeRequest } from "./make-request.ts";
import type { Asked, EnrolMemory, Held } from "./memory.ts";
import type { MemoryKeeper } from "./memory-keeper.ts";
import type { Patience } from "./patience.ts";
import { signDone, signRenewal } from "./proof.ts";
import { readAnswer } from "./read-answer.ts";
import { isDue, type Now } from "./renewal-due.ts";

export interface NextOptions {
  readonly keeper: MemoryKeeper;
  readonly keys: KeyRing;
  readonly patience: Patience;
  readonly base: () => string;
  /** Until the enrolment stops. */
  readonly signal: () => AbortSignal;
  readonly wall: () => Now;
  readonly taken: (answer: EnrolAnswer) => void;
  /** There is something to be done. */
  readonly lookSoon: () => void;
  readonly log: Log;
}

export class NextCertificate {
  readonly #options: NextOptions;
  #session: { readonly connection: Connection; readonly serial: string } | undefined;
  #making = false;
  /** Of what was told last. */
  #doneId = "";

  constructor(options: NextOptions) {
    this.#options = options;
  }

  get isConnected(): boolean {
    return this.#session !== undefined;
  }

  /** @param serial of the certificate that the session was made with */
  use(connection: Connection, serial: string): void {
    this.#session = { connection, serial };
  }

  lost(connection: Connection): void {
    if (this.#session?.connection === connection) this.#session = undefined;
  }

  /** Asks for what is wanted, and once more for what was not answered. */
  ask(memory: EnrolMemory): void {
    const { asked, current, next, unconfirmed } = memory;
    if (asked?.kind === "next") this.#askNext(memory, asked);
    else if (current !== undefined && next === undefined && this.#isWanted(memory, current)) void this.#make();
    else if (unconfirmed !== undefined) this.#tellDone(memory, unconfirmed);
  }

  /** An answer over the session; whoever sent it, only the certificate that was asked for changes anything. */
  take({ topic, payload }: ReceivedMessage): void {
    const { keeper, taken, lookSoon } = this.#options;
    const memory = keeper.own;
    const id = topic.slice(topic.lastIndexOf("/") + 1);
    if (memory === undefined || (id !== memory.asked?.id && id !== this.#doneId)) return;
    const answer = readAnswer(payload, id);
    if (answer === undefined) return keeper.note("badAnswer");
    if (id === this.#doneId) {
      const { unconfirmed: _done, ...rest } = memory;
      if (answer.outcome === "confirmed") keeper.remember(rest);
    } else taken(answer);
    lookSoon();
  }

  #isWanted({ replaces }: EnrolMemory, current: Held): boolean {
    return replaces === true || isDue(lifeOf(current), this.#options.wall());
  }

  async #make(): Promise<void> {
    if (this.#making) return;
    const { keeper, patience, base, signal, log, lookSoon } = this.#options;
    this.#making = true;
    try {
      const made = await makeRequest(clientIdOf(base()));
      const memory = keeper.own;
      if (signal().aborted || memory === undefined || memory.asked !== undefined) return;
      const { replaces, ...rest } = memory;
      const asked = keeper.asked("next", made, replaces === true);
      if (asked === undefined) patience.waitAgain();
      else if (keeper.remember({ ...rest, asked })) log.info({}, "a new certificate is asked for");
    } catch (error) {
      log.error({ error: String(error) }, "no new key could be made");
      patience.waitAgain();
    } finally {
      this.#making = false;
      lookSoon();
    }
  }

  #askNext(memory: EnrolMemory, { id, csr, replaces }: Asked): void {
    const { keeper, patience } = this.#options;
    const signer = this.#signer(memory);
    if (signer === undefined) return patience.waitForSession();
    const { base } = memory;
    if (patience.isTried) keeper.note("noAnswer");
    const request: RenewRequest = signRenewal(signer.key, { id, base, csr, serial: signer.serial, replaces });
    this.#publish(`${base}/enrol/renew`, request);
  }

  #tellDone(memory: EnrolMemory, serial: string): void {
    const signer = this.#signer(memory);
    if (signer === undefined || signer.serial !== serial) return this.#options.patience.waitForSession();
    const id = randomBytes(16).toString("hex");
    const told: EnrolDone = signDone(signer.key, { id, base: memory.base, serial });
    this.#doneId = id;
    this.#publish(`${memory.base}/enrol/done`, told);
  }

  /** The key of the certificate that the session was made with. */
  #signer({ current, next }: EnrolMemory) {
    const session = this.#session;
    const held = [current, next].find((one) => one !== undefined && serialOf(one) === session?.serial);
    if (session === undefined || session.connection.over || held === undefined) return undefined;
    const key = this.#options.keys.get(held.key);
    return key === undefined ? undefined : { key: createPrivateKey(key), serial: session.serial };
  }

  #publish(topic: string, content: object): void {
    const { keeper, patience } = this.#options;
    patience.waitAgain();
    this.#session?.connection.publish({ topic, payload: JSON.stringify(content) }, (answer) => {
      if (!answer.accepted) keeper.note("notSent", answer.problem.message);
    });
  }
}
