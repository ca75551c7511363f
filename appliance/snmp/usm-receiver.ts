/**
 * Receives notifications of SNMP version 3: finds the user, checks digest and age, decrypts, and answers informs. Whoever
 * informs this box asks for its engine first; of a trap the sender is the engine.
 * Sources: RFC 3412 (messages), RFC 3414 (USM), RFC 3411, section 5 (engine ids).
 */
import { randomBytes } from "node:crypto";
import type { Clock } from "#lib/clock.ts";
import { BerFault, BerReader, BerWriter, encodeOid, TAG } from "./ber.ts";
import { PDU, readNotificationPdu, type Notification } from "./notification.ts";
import {
  decrypt,
  digestBytes,
  encrypt,
  localKeys,
  masterKeys,
  messageDigest,
  sameDigest,
  type LocalKeys,
  type MasterKeys,
  type UsmUser,
} from "./usm-keys.ts";

const VERSION_3 = 3;
/** Number of the user-based security model. */
const USM = 3;
const FLAG = { auth: 1, priv: 2, reportable: 4 } as const;
const MOST_MESSAGE = 65_507;
/** RFC 3414, 2.2.3: what is older than that is not believed. */
const WINDOW_S = 150;
/** Engines whose keys and time are remembered; the oldest go. */
const MOST_ENGINES = 2000;
/** Keys of new engines made a second: Reeder's take some milliseconds each. */
const MOST_NEW_ENGINES = 20;

/** usmStats, by what they count. */
const REPORT = {
  unsupportedLevel: 1,
  notInTime: 2,
  unknownUser: 3,
  unknownEngine: 4,
  wrongDigest: 5,
  decryption: 6,
} as const;
type Why = keyof typeof REPORT;

/** This box as an engine that is informed. */
export interface OwnEngine {
  readonly id: Buffer;
  /** Rises with every start. */
  readonly boots: number;
  /** Seconds since the start. */
  timeS(): number;
}

export interface Received {
  readonly notification?: Notification;
  /** Of the sender, hex. */
  readonly engineId?: string;
  /** To be sent back: the answer to an inform, or a report. */
  readonly answer?: Buffer;
  /** Why it is not believed. */
  readonly refused?: Why;
}

interface Envelope {
  readonly messageId: number;
  readonly flags: number;
  readonly engineId: Buffer;
  readonly boots: number;
  readonly timeS: number;
  readonly user: string;
  readonly digest: Buffer;
  readonly salt: Buffer;
  /** Where the scoped PDU begins, encrypted or not. */
  readonly reader: BerReader;
  readonly bytes: Buffer;
}

interface Account {
  readonly user: UsmUser;
  master: MasterKeys | undefined;
}

interface Engine {
  /** By account. */
  readonly keys: Map<Account, LocalKeys>;
  boots: number;
  timeS: number;
}

export class UsmReceiver {
  readonly #accounts: readonly Account[];
  readonly #own: OwnEngine;
  readonly #clock: Clock;
  /** By engine id, the one heard last at the end. */
  readonly #engines = new Map<string, Engine>();
  readonly #counts = new Map<Why, number>();
  #newEngines = 0;
  #newSinceMs = 0;

  constructor(users: readonly UsmUser[], own: OwnEngine, clock: Clock) {
    this.#accounts = users.map((user) => ({ user, master: undefined }));
    this.#own = own;
    this.#clock = clock;
  }

  /** @param reader stands behind the version @throws BerFault when the bytes are no message of version 3 */
  receive(bytes: Buffer, reader: BerReader): Received {
    const envelope = readEnvelope(bytes, reader);
    const isForUs = envelope.engineId.equals(this.#own.id);
    if (envelope.engineId.length === 0) return this.#refuse(envelope, "unknownEngine");
    const account = this.#accountOf(envelope);
    if (typeof account === "string") return this.#refuse(envelope, isForUs ? account : "unknownEngine", account);
    const keys = this.#keysOf(account, envelope.engineId);
    if (keys === undefined) return { refused: "unknownEngine" };
    if (!isAuthentic(envelope, account.user, keys))
      return this.#refuse(envelope, isForUs ? "wrongDigest" : "unknownEngine", "wrongDigest");
    this.#remember(envelope.engineId, account, keys);
    if (!this.#isInTime(envelope, isForUs, account.user))
      return this.#refuse(envelope, "notInTime", undefined, account);
    const scoped = this.#scopedOf(envelope, account.user, keys);
    if (scoped === undefined) return this.#refuse(envelope, "decryption");
    const contextStart = scoped.at;
    scoped.octets("the context's engine");
    scoped.octets("the context's name");
    const context = scoped.bytes.subarray(contextStart, scoped.at);
    const isInform = scoped.peekTag() === PDU.inform;
    // An inform to another engine than this one is meant for somebody else, or its sender has not asked for ours yet.
    if (isInform && !isForUs) return this.#refuse(envelope, "unknownEngine");
    const { notification, response } = readNotificationPdu(scoped, "3");
    const engineId = envelope.engineId.toString("hex");
    if (response === undefined) return { notification, engineId };
    const answer = this.#seal(envelope.messageId, account.user, keys, Buffer.concat([context, response]));
    return { notification, answer };
  }

  #accountOf({ user, flags }: Envelope): Account | Why {
    const named = this.#accounts.filter((account) => account.user.user === user);
    if (named.length === 0) return "unknownUser";
    return (
      named.find((account) => levelFlags(account.user) === (flags & (FLAG.auth | FLAG.priv))) ?? "unsupportedLevel"
    );
  }

  /** Undefined: too many new engines at once. Nothing is remembered of who has not proved to be authentic. */
  #keysOf(account: Account, engineId: Buffer): LocalKeys | undefined {
    const known = this.#engines.get(engineId.toString("hex"))?.keys.get(account);
    if (known !== undefined) return known;
    if (!engineId.equals(this.#own.id) && !this.#mayMakeKeys()) return undefined;
    account.master ??= masterKeys(account.user);
    const keys = localKeys(account.user, account.master, engineId);
    if (engineId.equals(this.#own.id)) this.#remember(engineId, account, keys);
    return keys;
  }

  #mayMakeKeys(): boolean {
    const now = this.#clock.monotonicMs();
    if (now - this.#newSinceMs >= 1000) [this.#newSinceMs, this.#newEngines] = [now, 0];
    return ++this.#newEngines <= MOST_NEW_ENGINES;
  }

  #remember(engineId: Buffer, account: Account, keys: LocalKeys): void {
    const name = engineId.toString("hex");
    const engine = this.#engines.get(name) ?? { keys: new Map<Account, LocalKeys>(), boots: -1, timeS: 0 };
    engine.keys.set(account, keys);
    this.#engines.delete(name);
    this.#engines.set(name, engine);
    if (this.#engines.size <= MOST_ENGINES) return;
    const [oldest] = this.#engines.keys();
    if (oldest !== undefined) this.#engines.delete(oldest);
  }

  /** Whether it is of now, and not sent again by somebody who listened. */
  #isInTime({ engineId, boots, timeS }: Envelope, isForUs: boolean, { level }: UsmUser): boolean {
    if (level === "noAuthNoPriv") return true;
    if (isForUs) return boots === this.#own.boots && Math.abs(timeS - this.#own.timeS()) <= WINDOW_S;
    const engine = this.#engines.get(engineId.toString("hex"));
    if (engine === undefined) return true;
    if (boots < engine.boots || (boots === engine.boots && timeS < engine.timeS - WINDOW_S)) return false;
    if (boots > engine.boots) [engine.boots, engine.timeS] = [boots, timeS];
    else engine.timeS = Math.max(engine.timeS, timeS);
    return true;
  }

  /** Stands at the context; undefined where it cannot be decrypted. */
  #scopedOf({ reader, boots, timeS, salt }: Envelope, user: UsmUser, keys: LocalKeys): BerReader | undefined {
    let scoped = reader;
    if (user.level === "authPriv") {
      if (keys.priv === undefined) return undefined;
      try {
        const sealed = reader.octets("the encrypted part");
        scoped = new BerReader(decrypt(user, keys.priv, { boots, time: timeS, salt }, sealed));
        scoped.end = scoped.enter(TAG.sequence, "the scoped PDU");
        return scoped;
      } catch (error) {
        if (error instanceof BerFault || error instanceof RangeError) return undefined;
        throw error;
      }
    }
    scoped.end = scoped.enter(TAG.sequence, "the scoped PDU");
    return scoped;
  }

  /** A report, where the sender waits for one. @param told why it was refused, where the report says something else */
  #refuse(envelope: Envelope, why: Why, told: Why = why, account?: Account): Received {
    if ((envelope.flags & FLAG.reportable) === 0) return { refused: told };
    const count = (this.#counts.get(why) ?? 0) + 1;
    this.#counts.set(why, count);
    const writer = new BerWriter();
    writer.integer(count & 0x7fffffff);
    const value = counterOf(writer.take());
    writer.clear();
    writer.raw(value);
    writer.raw(encodeOid(`1.3.6.1.6.3.15.1.1.${REPORT[why]}.0`));
    writer.wrap(TAG.sequence, 0);
    writer.wrap(TAG.sequence, 0);
    writer.integer(0);
    writer.integer(0);
    writer.integer(0);
    writer.wrap(PDU.report, 0);
    writer.octets(Buffer.alloc(0));
    writer.octets(this.#own.id);
    const scoped = writer.take();
    // RFC 3414, 3.2.7: that a time is wrong is said with a digest, so that the sender may take ours.
    const keys = account === undefined ? undefined : this.#keysOf(account, this.#own.id);
    const sealing =
      account === undefined || keys?.auth === undefined ? undefined : { user: account.user, auth: keys.auth };
    return { refused: told, answer: this.#envelope(envelope.messageId, sealing, wrapped(scoped), Buffer.alloc(0)) };
  }

  /** A message of this engine around a scoped PDU's content, secured as its user wants. */
  #seal(messageId: number, user: UsmUser, { auth, priv }: LocalKeys, scoped: Buffer): Buffer {
    const sealing = auth === undefined ? undefined : { user, auth };
    const plain = wrapped(scoped);
    if (priv === undefined) return this.#envelope(messageId, sealing ?? { user }, plain, Buffer.alloc(0));
    const salt = randomBytes(8);
    const sealed = encrypt(user, priv, { boots: this.#own.boots, time: this.#own.timeS(), salt }, plain);
    const writer = new BerWriter();
    writer.octets(sealed);
    return this.#envelope(messageId, sealing, writer.take(), salt);
  }

  #envelope(
    messageId: number,
    sealing: { readonly user: UsmUser; readonly auth?: Buffer } | undefined,
    data: Buffer,
    salt: Buffer,
  ): Buffer {
    const { auth, user } = sealing ?? {};
    const writer = new BerWriter();
    writer.raw(data);
    const parametersEnd = writer.mark();
    writer.octets(salt);
    writer.octets(Buffer.alloc(auth === undefined || user === undefined ? 0 : digestBytes(user)));
    writer.octets(Buffer.from(user?.user ?? ""));
    writer.integer(this.#own.timeS());
    writer.integer(this.#own.boots);
    writer.octets(this.#own.id);
    writer.wrap(TAG.sequence, parametersEnd);
    writer.wrap(TAG.octets, parametersEnd);
    const globalEnd = writer.mark();
    writer.integer(USM);
    writer.octets(Buffer.from([(auth === undefined ? 0 : FLAG.auth) | (salt.length > 0 ? FLAG.priv : 0)]));
    writer.integer(MOST_MESSAGE);
    writer.integer(messageId);
    writer.wrap(TAG.sequence, globalEnd);
    writer.integer(VERSION_3);
    writer.wrap(TAG.sequence, 0);
    const message = writer.take();
    if (auth !== undefined && user !== undefined) {
      const reader = new BerReader(message);
      reader.end = reader.enter(TAG.sequence, "the message");
      reader.integer("the version");
      messageDigest(user, auth, message).copy(readEnvelope(message, reader).digest);
    }
    return message;
  }
}

/** @throws BerFault */
function readEnvelope(bytes: Buffer, reader: BerReader): Envelope {
  const messageEnd = reader.end;
  reader.end = reader.enter(TAG.sequence, "the header");
  const messageId = reader.integer("the message id");
  reader.integer("the greatest size");
  const flags = reader.octets("the flags")[0] ?? 0;
  if (reader.integer("the security model") !== USM) throw new BerFault("the security model is not USM");
  reader.at = reader.end;
  reader.end = messageEnd;
  const parametersEnd = reader.enter(TAG.octets, "the security parameters");
  reader.end = parametersEnd;
  reader.end = reader.enter(TAG.sequence, "the security parameters");
  const engineId = reader.octets("the engine");
  const boots = reader.integer("the boots");
  const timeS = reader.integer("the time");
  const user = reader.octets("the user").toString("utf8");
  const digest = reader.octets("the digest");
  const salt = reader.octets("the salt");
  reader.at = parametersEnd;
  reader.end = messageEnd;
  if (engineId.length > 32) throw new BerFault("the engine's id is too long");
  return { messageId, flags, engineId, boots, timeS, user, digest, salt, reader, bytes };
}

function isAuthentic({ bytes, digest }: Envelope, user: UsmUser, { auth }: LocalKeys): boolean {
  if (user.level === "noAuthNoPriv") return true;
  if (auth === undefined || digest.length !== digestBytes(user)) return false;
  const blank = Buffer.from(bytes);
  const at = digest.byteOffset - bytes.byteOffset;
  blank.fill(0, at, at + digest.length);
  return sameDigest(messageDigest(user, auth, blank), digest);
}

function levelFlags({ level }: UsmUser): number {
  if (level === "noAuthNoPriv") return 0;
  return level === "authNoPriv" ? FLAG.auth : FLAG.auth | FLAG.priv;
}

function wrapped(content: Buffer): Buffer {
  const writer = new BerWriter();
  writer.raw(content);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

/** An INTEGER as a Counter32. */
function counterOf(integer: Buffer): Buffer {
  integer[0] = TAG.counter32;
  return integer;
}
