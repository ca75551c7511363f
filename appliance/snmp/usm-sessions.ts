/**
 * SNMP version 3 (USM) through the library net-snmp, which is known to this file alone. A few sessions stay open, so
 * that the agent's engine need not be discovered for every request; a session that fails is closed and forgotten.
 * Sources: RFC 3414 (USM), RFC 7860 (SHA-2), RFC 3826 (AES).
 */
import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import snmp from "net-snmp";
import type { SnmpAccess } from "#model/site.ts";
import { SnmpError } from "./client.ts";
import type { Answer, Question } from "./message.ts";
import { answerOf, type LibraryPdu } from "./usm-answer.ts";
import type { Patience } from "./udp-exchange.ts";

export type UsmAccess = Extract<SnmpAccess, { version: "3" }>;

/** Whom to ask, after names were looked up. */
export interface UsmPeer {
  readonly address: string;
  readonly port: number;
  readonly access: UsmAccess;
}

/** Each holds a socket. */
const MOST_SESSIONS = 400;
/** The library keeps every key it derived; hostile agents could make it derive one per request. */
const MOST_KEPT_KEYS = 5000;

/** The library's session, with what we know of it. */
interface Held {
  readonly session: snmp.Session;
  /** Requests under way. */
  users: number;
  /** It has been answered, so the agent's engine and our keys are known to fit. */
  proven: boolean;
  /** Level authPriv. */
  readonly secret: boolean;
  /** What arrived instead of an answer, if anything did. */
  offence: string | undefined;
}

export class UsmSessions {
  readonly #held = new Map<string, Held>();
  #sent = 0;
  #stopped = false;

  /** Datagrams sent so far, discovery and repetitions included. */
  get requestsSent(): number {
    return this.#sent;
  }

  /** Asks and waits. @throws SnmpError; socket errors as they are */
  async ask(peer: UsmPeer, question: Question, patience: Patience): Promise<Answer> {
    if (this.#stopped || patience.signal.aborted) throw new SnmpError("aborted", "given up before an answer came");
    const key = JSON.stringify([peer.address, peer.port, peer.access]);
    const reused = this.#held.get(key)?.proven === true;
    try {
      return await this.#askOnce(key, peer, question, patience);
    } catch (error) {
      // The agent may have restarted with another engine since; a new session finds out.
      const stale = reused && error instanceof SnmpError && error.fault === "authentication";
      if (!stale) throw error;
      return await this.#askOnce(key, peer, question, patience);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const key of this.#held.keys()) this.#drop(key);
  }

  async #askOnce(key: string, peer: UsmPeer, question: Question, patience: Patience): Promise<Answer> {
    const held = this.#held.get(key) ?? this.#open(peer);
    this.#held.delete(key);
    this.#held.set(key, held);
    held.users += 1;
    try {
      const answer = await exchange(held, question, patience);
      held.proven = true;
      return answer;
    } catch (error) {
      if (this.#held.get(key) === held && !isFault(error, "aborted")) this.#drop(key);
      throw this.#stopped ? new SnmpError("aborted", "given up before an answer came") : error;
    } finally {
      held.users -= 1;
    }
  }

  #open(peer: UsmPeer): Held {
    this.#makeRoom();
    const { access } = peer;
    const v6 = isIPv6(peer.address);
    const holder: { held?: Held } = {};
    const session = snmp.Session.createV3(peer.address, libraryUser(access), {
      version: snmp.Version3,
      port: peer.port,
      transport: v6 ? "udp6" : "udp4",
      context: access.context ?? "",
      dgramModule: { createSocket: () => this.#guardedSocket(v6, holder) },
    });
    const held: Held = { session, users: 0, proven: false, secret: access.level === "authPriv", offence: undefined };
    holder.held = held;
    session.on("error", () => noteOffence(held));
    session.userSecurityModelError = (request, oid) => settle(request, usmFault(oid));
    // The library turns error statuses into texts and forgets which varbind was at fault: take the PDU itself.
    session.onSimpleGetResponse = (request, message) => {
      if (isSecuredAs(access.level, message)) settle(request, null, message.pdu);
      else settle(request, new SnmpError("authentication", "its answer is not secured"));
    };
    return held;
  }

  /** A socket whose messages cannot bring the process down, whatever the library makes of them; and that counts. */
  #guardedSocket(v6: boolean, holder: { readonly held?: Held }): Socket {
    const family = v6 ? 6 : 4;
    const socket = createSocket({
      type: v6 ? "udp6" : "udp4",
      lookup: (address, _options, done) => done(null, address, family),
    });
    const on = socket.on.bind(socket);
    const send = socket.send.bind(socket) as (...args: unknown[]) => void;
    const guarded = (event: string, listener: (...args: unknown[]) => void) =>
      on(
        event,
        event !== "message"
          ? listener
          : (...args: unknown[]) => {
              try {
                listener(...args);
              } catch {
                noteOffence(holder.held);
              }
            },
      );
    const counted = (...args: unknown[]) => {
      this.#sent += 1;
      send(...args);
    };
    return Object.assign(socket, { on: guarded, send: counted });
  }

  #makeRoom(): void {
    const keys = snmp.Authentication.authToKeyCache;
    if (Object.keys(keys).length > MOST_KEPT_KEYS) for (const key of Object.keys(keys)) delete keys[key];
    if (this.#held.size < MOST_SESSIONS) return;
    for (const [key, held] of this.#held) {
      if (held.users > 0) continue;
      this.#drop(key);
      return;
    }
    throw Object.assign(new Error("too many SNMP version 3 sessions are in use"), { code: "ENOBUFS" });
  }

  /** Closes a session; its requests end as cancelled. */
  #drop(key: string): void {
    const held = this.#held.get(key);
    this.#held.delete(key);
    held?.session.close();
  }
}

/** Ends a request of the library; its types know only its own errors. */
function settle(
  request: Parameters<snmp.Session["userSecurityModelError"]>[0],
  error: Error | null,
  pdu?: unknown,
): void {
  const done = request.responseCb as (error: Error | null, pdu?: unknown) => void;
  done(error, pdu);
}

/** One request through the library. */
function exchange(held: Held, question: Question, patience: Patience): Promise<Answer> {
  const { session } = held;
  Object.assign(session, { timeout: patience.timeoutMs, retries: patience.retries });
  held.offence = undefined;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new SnmpError("aborted", "given up before an answer came"));
    patience.signal.addEventListener("abort", onAbort, { once: true });
    const done = (error: Error | null, pdu?: unknown) => {
      patience.signal.removeEventListener("abort", onAbort);
      if (error === null) resolve(answerOf(pdu as LibraryPdu));
      else reject(faultOf(error, held, question));
    };
    const oids = [...question.oids];
    if (question.type === "get") session.get(oids, done);
    else if (question.type === "getNext") session.getNext(oids, done);
    else session.getBulk(oids, 0, question.maxRepetitions ?? 1, done);
  });
}

function faultOf(error: Error, held: Held, question: Question): Error {
  if (error instanceof SnmpError) return error;
  if (error.name === "RequestTimedOutError") {
    if (held.offence !== undefined) return new SnmpError("malformed", held.offence);
    return isMuteToUs(held, question) ? new SnmpError("authentication", MUTE) : new SnmpError("timeout", "no answer");
  }
  // The library's own texts quote digests; they are not passed on.
  if (error instanceof snmp.ResponseInvalidError) {
    const code: number = (error as { code?: number }).code ?? 0;
    return AUTHENTICATION_CODES.has(code)
      ? new SnmpError("authentication", "its answer cannot be verified with these keys")
      : new SnmpError("malformed", `the answer breaks the rules of SNMP version 3 (${code})`);
  }
  return error;
}

/** Agents say nothing at all to what they cannot decrypt, though they told their engine id a moment ago. */
function isMuteToUs(held: Held, question: Question): boolean {
  const discovered = "msgSecurityParameters" in held.session && held.session.msgSecurityParameters !== undefined;
  return discovered && !held.proven && held.secret && question.oids.length === 1;
}
const MUTE = "it tells its engine id but answers no request: most likely the privacy key or protocol is wrong";

/** EAuthFailure, ECouldNotDecrypt, ENotInTimeWindow of the library. */
const AUTHENTICATION_CODES: ReadonlySet<number> = new Set([4, 5, 14]);

/** The agent's report about our request. Source: SNMP-USER-BASED-SM-MIB, usmStats. */
function usmFault(oid: string): SnmpError {
  const counter = /^1\.3\.6\.1\.6\.3\.15\.1\.1\.([1-6])\.0$/.exec(oid)?.[1];
  return new SnmpError("authentication", USM_REPORTS[Number(counter)] ?? "it refuses the request");
}

const USM_REPORTS: Readonly<Record<number, string>> = {
  1: "it does not know this security level for the user",
  2: "it says that the request is not in its time window",
  3: "it does not know the user",
  4: "it does not know its own engine id",
  5: "the authentication key or protocol is wrong",
  6: "the privacy key or protocol is wrong",
};

/** Whoever asks in secret must not believe an open answer. */
function isSecuredAs(level: UsmAccess["level"], message: snmp.Message): boolean {
  if (level === "noAuthNoPriv") return true;
  return message.hasAuthentication() && (level === "authNoPriv" || message.hasPrivacy());
}

function libraryUser(access: UsmAccess): snmp.User {
  return {
    name: access.user,
    level: snmp.SecurityLevel[access.level],
    ...(access.level !== "noAuthNoPriv" && {
      authProtocol: snmp.AuthProtocols[access.authProtocol ?? "sha"],
      authKey: access.authKey ?? "",
    }),
    ...(access.level === "authPriv" && {
      privProtocol:
        access.privProtocol === "aes128"
          ? snmp.PrivProtocols.aes
          : snmp.PrivProtocols[access.privProtocol ?? "aes256b"],
      privKey: access.privKey ?? "",
    }),
  };
}

function noteOffence(held: Held | undefined): void {
  if (held !== undefined) held.offence = "the answer is not SNMP version 3";
}

function isFault(error: unknown, fault: SnmpError["fault"]): boolean {
  return error instanceof SnmpError && error.fault === fault;
}
