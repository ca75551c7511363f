/**
 * One SNMP version 3 (USM) session with one agent, through the library net-snmp, which is known to this file alone.
 * Sources: RFC 3414 (USM), RFC 7860 (SHA-2), RFC 3826 (AES).
 */
import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import snmp from "net-snmp";
import type { SnmpAccess } from "#model/site.ts";
import { SnmpError } from "./client.ts";
import type { Answer, Question } from "./message.ts";
import type { Patience } from "./udp-exchange.ts";
import { answerOf, type LibraryPdu } from "./usm-answer.ts";

export type UsmAccess = Extract<SnmpAccess, { version: "3" }>;

/** Whom to ask, after names were looked up. */
export interface UsmPeer {
  readonly address: string;
  readonly port: number;
  readonly access: UsmAccess;
}

/** The library keeps every key it derived; hostile agents could make it derive one per request. */
const MOST_KEPT_KEYS = 5000;

export class UsmSession {
  readonly #library: snmp.Session;
  readonly #access: UsmAccess;
  readonly #onSend: () => void;
  /** It has been answered, so the agent's engine and our keys are known to fit. */
  #proven = false;
  /** What arrived instead of an answer, if anything did. */
  #offence: string | undefined;
  #closed = false;

  /** @param onSend called for every datagram */
  constructor(peer: UsmPeer, onSend: () => void) {
    forgetKeys();
    this.#access = peer.access;
    this.#onSend = onSend;
    const v6 = isIPv6(peer.address);
    this.#library = snmp.Session.createV3(peer.address, libraryUser(peer.access), {
      version: snmp.Version3,
      port: peer.port,
      transport: v6 ? "udp6" : "udp4",
      context: peer.access.context ?? "",
      dgramModule: { createSocket: () => this.#guardedSocket(v6) },
    });
    this.#library.on("error", () => this.#noteOffence());
    this.#library.userSecurityModelError = (request, oid) => endRequest(request, usmFault(oid));
    // The library turns error statuses into texts and forgets which varbind was at fault: take the PDU itself.
    this.#library.onSimpleGetResponse = (request, message) => {
      if (isSecuredAs(peer.access.level, message)) endRequest(request, null, message.pdu);
      else endRequest(request, new SnmpError("authentication", "its answer is not secured"));
    };
  }

  get proven(): boolean {
    return this.#proven;
  }

  /** One request. @throws SnmpError; socket errors as they are */
  ask(question: Question, patience: Patience): Promise<Answer> {
    Object.assign(this.#library, { timeout: patience.timeoutMs, retries: patience.retries });
    this.#offence = undefined;
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(new SnmpError("aborted", "given up before an answer came"));
      patience.signal.addEventListener("abort", onAbort, { once: true });
      const done = (error: Error | null, pdu?: unknown) => {
        patience.signal.removeEventListener("abort", onAbort);
        if (error !== null) {
          reject(this.#faultOf(error, question));
          return;
        }
        this.#proven = true;
        resolve(answerOf(pdu as LibraryPdu));
      };
      const oids = [...question.oids];
      if (question.type === "get") this.#library.get(oids, done);
      else if (question.type === "getNext") this.#library.getNext(oids, done);
      else this.#library.getBulk(oids, 0, question.maxRepetitions ?? 1, done);
    });
  }

  /** Cancels what it still waits for. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#library.close();
  }

  /** A socket whose messages cannot bring the process down, whatever the library makes of them; and that counts. */
  #guardedSocket(v6: boolean): Socket {
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
                this.#noteOffence();
              }
            },
      );
    const counted = (...args: unknown[]) => {
      this.#onSend();
      send(...args);
    };
    return Object.assign(socket, { on: guarded, send: counted });
  }

  #faultOf(error: Error, question: Question): Error {
    if (error instanceof SnmpError) return error;
    if (this.#closed) return new SnmpError("aborted", "the session was closed");
    if (error.name === "RequestTimedOutError") {
      if (this.#offence !== undefined) return new SnmpError("malformed", this.#offence);
      return this.#isMuteToUs(question) ? new SnmpError("authentication", MUTE) : new SnmpError("timeout", "no answer");
    }
    // The library's own texts quote digests; they are not passed on.
    const code: number = error instanceof snmp.ResponseInvalidError ? ((error as { code?: number }).code ?? 0) : 0;
    if (AUTHENTICATION_CODES.has(code)) {
      return new SnmpError("authentication", "its answer cannot be verified with these keys");
    }
    // Errors of the operating system name their system call; everything else the library tripped over in the answer.
    return "syscall" in error
      ? error
      : new SnmpError("malformed", `the answer breaks the rules of SNMP version 3 (${code})`);
  }

  /** Agents say nothing at all to what they cannot decrypt, though they told their engine id a moment ago. */
  #isMuteToUs(question: Question): boolean {
    const discovered = "msgSecurityParameters" in this.#library;
    return discovered && !this.#proven && this.#access.level === "authPriv" && question.oids.length === 1;
  }

  #noteOffence(): void {
    this.#offence = "the answer is not SNMP version 3";
  }
}

const MUTE = "it tells its engine id but answers no request: most likely the privacy key or protocol is wrong";
/** EAuthFailure, ECouldNotDecrypt, ENotInTimeWindow of the library. */
const AUTHENTICATION_CODES: ReadonlySet<number> = new Set([4, 5, 14]);

function forgetKeys(): void {
  const keys = snmp.Authentication.authToKeyCache;
  const names = Object.keys(keys);
  if (names.length > MOST_KEPT_KEYS) for (const name of names) delete keys[name];
}

/** Ends a request of the library; its types know only its own errors. */
function endRequest(
  request: Parameters<snmp.Session["userSecurityModelError"]>[0],
  error: Error | null,
  pdu?: unknown,
): void {
  const done = request.responseCb as (error: Error | null, pdu?: unknown) => void;
  done(error, pdu);
}

/** The agent's report about our request. Source: SNMP-USER-BASED-SM-MIB, usmStats. */
function usmFault(oid: string): SnmpError {
  const counter = /^1\.3\.6\.1\.6\.3\.15\.1\.1\.([1-6])\.0$/.exec(oid)?.[1];
  const [name = "", message = "it refuses the request"] = USM_REPORTS[Number(counter)] ?? [];
  return new SnmpError("authentication", message, name);
}

/** Names and meanings of the counters below usmStats (RFC 3414, section 5). */
const USM_REPORTS: Readonly<Record<number, readonly [name: string, message: string]>> = {
  1: ["usmStatsUnsupportedSecLevels", "it does not know this security level for the user"],
  2: ["usmStatsNotInTimeWindows", "it says that the request is not in its time window"],
  3: ["usmStatsUnknownUserNames", "it does not know the user"],
  4: ["usmStatsUnknownEngineIDs", "it does not know its own engine id"],
  5: ["usmStatsWrongDigests", "the authentication key or protocol is wrong"],
  6: ["usmStatsDecryptionErrors", "the privacy key or protocol is wrong"],
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
