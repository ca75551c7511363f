/**
 * A conversation with a directory, spoken by `ldapts`: requests, filters and their encoding are its. What the directory
 * says is read here, because `ldapts` gathers every entry, and reads on without end where an inner length lies; it is told
 * only how each request ended. Source: RFC 4511.
 */
import type { Client, SearchOptions } from "ldapts";
import { BerFault } from "#snmp/ber.ts";
import type { RunContext } from "../contract.ts";
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { secureSession, type TlsSettings } from "../secure-session.ts";
import { SessionStream, type Gate } from "../session-stream.ts";
import { wholeFrames } from "../whole-frames.ts";
import type { Code as LdapFault } from "./reports.ts";
import {
  decodeMessage,
  encodeResult,
  OPERATION,
  readEntry,
  readReferral,
  readResult,
  resultName,
  type LdapEntry,
  type LdapResult,
} from "./ldap-message.ts";

const SUCCESS = 0;
const SIZE_LIMIT_EXCEEDED = 4;
/** Number of messages that nobody asked for: RFC 4511, section 4.4. */
const UNASKED = 0;
const SEQUENCE = 0x30;
/** An entry with more than this is not read; a photo or a large group is far below. */
const MOST_MESSAGE_BYTES = 1_048_576;
/** RFC 4511, section 4.14.1. */
const START_TLS = "1.3.6.1.4.1.1466.20037";

/** Result codes that have a code of their own, by what was asked. */
const BIND_CODES: Readonly<Record<number, LdapFault>> = {
  49: "wrongCredentials",
  51: "unavailable",
  52: "unavailable",
};
const SEARCH_CODES: Readonly<Record<number, LdapFault>> = {
  32: "noSuchBase",
  50: "searchRefused",
  51: "unavailable",
  52: "unavailable",
};

/** What ends a request: bind, search, extended. */
const ENDING: Readonly<Record<number, number>> = {
  0x60: OPERATION.bindResponse,
  0x63: OPERATION.searchDone,
  0x77: OPERATION.extendedResponse,
};

export interface Search {
  readonly base: string;
  /** As RFC 4515 writes it. */
  readonly filter: string;
  readonly scope: "base" | "one" | "sub";
  readonly attributes: readonly string[];
  readonly mostEntries: number;
  readonly mostSeconds: number;
}

export interface Found {
  readonly entries: number;
  /** The first entry, for evidence. */
  readonly first: LdapEntry | undefined;
  /** The server stopped counting at the limit, or we did. */
  readonly isCutOff: boolean;
}

export class LdapSession {
  readonly #stream: SessionStream;
  readonly #client: Client;
  readonly #hearing: Hearing;

  private constructor(stream: SessionStream, client: Client, hearing: Hearing) {
    this.#stream = stream;
    this.#client = client;
    this.#hearing = hearing;
  }

  /** On a connection that stands. */
  static async on(session: LineSession, signal: AbortSignal): Promise<LdapSession> {
    const { Client: LdaptsClient } = await import("ldapts");
    const hearing = new Hearing(session);
    const stream = new SessionStream(session, signal, hearing);
    const createConnection = (() => stream) as never;
    return new LdapSession(stream, new LdaptsClient({ url: "ldap://directory", createConnection }), hearing);
  }

  /**
   * Goes on encrypted, with the directory's leave.
   * @throws ConversationFault `startTlsRefused`, `otherProtocol`, `closedEarly`, `timeout`, `tooMuch`; what `secureSession` throws
   */
  async startTls(address: string, settings: TlsSettings, context: RunContext): ReturnType<typeof secureSession> {
    const result = await this.#ask(this.#client.exop(START_TLS));
    if (result.resultCode !== SUCCESS) throw faultOf("startTlsRefused", result);
    return this.#stream.secure((session) => secureSession(session, address, settings, context));
  }

  /** @throws ConversationFault `wrongCredentials`, `bindRefused`, `unavailable`, and as above */
  async bind(name: string, password: string): Promise<void> {
    const result = await this.#ask(this.#client.bind(name, password));
    if (result.resultCode !== SUCCESS) throw faultOf(BIND_CODES[result.resultCode] ?? "bindRefused", result);
  }

  /** @throws ConversationFault `noSuchBase`, `searchRefused`, `searchFailed`, `unavailable`, and as above */
  async search(search: Search): Promise<Found> {
    const { base, filter, scope, attributes, mostEntries, mostSeconds } = search;
    const counted = this.#hearing.countUpTo(mostEntries);
    const options: SearchOptions = {
      filter,
      scope,
      attributes: [...attributes],
      sizeLimit: mostEntries,
      timeLimit: mostSeconds,
    };
    const result = await Promise.race([this.#ask(this.#client.search(base, options)), this.#stream.during(counted)]);
    const { entries, first } = this.#hearing;
    if (result === "enough") return { entries: mostEntries, first, isCutOff: true };
    if (result.resultCode === SIZE_LIMIT_EXCEEDED) return { entries, first, isCutOff: true };
    if (result.resultCode === SUCCESS) return { entries, first, isCutOff: false };
    throw faultOf(SEARCH_CODES[result.resultCode] ?? "searchFailed", result);
  }

  /** Takes leave. The server closes; nobody waits for that. */
  unbind(): void {
    this.#client.unbind().catch(() => undefined);
    this.#stream.destroy();
  }

  /** What the directory answered; `ldapts` throws where that is no success, in classes of its own. */
  async #ask(asked: Promise<unknown>): Promise<LdapResult> {
    const { result } = this.#hearing;
    try {
      await this.#stream.during(asked);
    } catch (error) {
      if (this.#hearing.result === result) throw error;
    }
    if (this.#hearing.result === undefined) throw new ConversationFault("otherProtocol");
    return this.#hearing.result;
  }
}

/** Reads every message as it comes: whole, well-formed, an answer to what was asked. Entries are counted, never kept. */
class Hearing implements Gate {
  readonly heard: (part: Buffer) => Buffer;
  /** How the last request ended. */
  result: LdapResult | undefined;
  entries = 0;
  first: LdapEntry | undefined;
  /** Number of the request that is under way, and the operation that ends it. */
  #asked: number | undefined;
  #ending: number | undefined;
  #mostEntries = 0;
  #enough: (said: "enough") => void = () => undefined;

  constructor(session: LineSession) {
    const lengthOf = (start: Buffer) => {
      if (start[0] !== SEQUENCE) {
        throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([start, session.untaken])) });
      }
      return lengthOfMessage(start);
    };
    this.heard = wholeFrames(lengthOf, (message) => understood(() => this.#look(message)));
  }

  said(request: Buffer): void {
    const { id, operation } = understood(() => decodeMessage(request));
    this.#asked = id;
    this.#ending = ENDING[operation];
  }

  countUpTo(mostEntries: number): Promise<"enough"> {
    this.#mostEntries = mostEntries;
    return new Promise((resolve) => (this.#enough = resolve));
  }

  /** @returns what `ldapts` gets in its place */
  #look(bytes: Buffer): Buffer | false {
    const { id, operation, content } = decodeMessage(bytes);
    if (id === UNASKED && operation === OPERATION.extendedResponse) throw faultOf("unavailable", readResult(content));
    if (id !== this.#asked) throw new ConversationFault("otherProtocol");
    if (operation === this.#ending) {
      this.result = readResult(content);
      // Nothing more may come until something else is asked.
      this.#asked = undefined;
      return encodeResult(id, operation, this.result.resultCode);
    }
    if (this.#ending !== OPERATION.searchDone) throw new ConversationFault("otherProtocol");
    switch (operation) {
      case OPERATION.searchEntry: {
        const entry = readEntry(content);
        this.first ??= entry;
        this.entries += 1;
        if (this.entries > this.#mostEntries) this.#enough("enough");
        return false;
      }
      // Referrals are not followed, and many do not end the search.
      case OPERATION.searchReference:
        readReferral(content);
        return false;
      default:
        throw new ConversationFault("otherProtocol");
    }
  }
}

/** Head and all; undefined where more must be heard. */
function lengthOfMessage(start: Buffer): number | undefined {
  const short = start[1];
  if (short === undefined) return undefined;
  const octets = short < 0x80 ? 0 : short & 0x7f;
  if (short === 0x80 || octets > 4) throw new ConversationFault("otherProtocol");
  if (start.length < 2 + octets) return undefined;
  const length = octets === 0 ? short : start.readUIntBE(2, octets);
  if (length > MOST_MESSAGE_BYTES) throw new ConversationFault("tooMuch");
  return 2 + octets + length;
}

/** What breaks the rules of the encoding is another protocol. */
function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BerFault) throw new ConversationFault("otherProtocol");
    throw error;
  }
}

function faultOf(code: LdapFault, { resultCode, diagnostic }: LdapResult): ConversationFault<LdapFault> {
  return new ConversationFault<LdapFault>(code, {
    result: resultName(resultCode),
    diagnostic: shown(Buffer.from(diagnostic)),
  });
}
