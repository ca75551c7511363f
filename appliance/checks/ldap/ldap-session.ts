/** A conversation with a directory: one request at a time, and its answers. Source: RFC 4511. */
import { BerFault } from "#snmp/ber.ts";
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import {
  decodeMessage,
  encodeBind,
  encodeSearch,
  encodeStartTls,
  encodeUnbind,
  OPERATION,
  readEntry,
  readResult,
  resultName,
  type LdapEntry,
  type LdapMessage,
  type LdapResult,
  type Search,
} from "./ldap-message.ts";
import type { Code as LdapFault } from "./ldap.ts";

const SUCCESS = 0;
const SIZE_LIMIT_EXCEEDED = 4;
/** Number of messages that nobody asked for: RFC 4511, section 4.4. */
const UNASKED = 0;
const SEQUENCE = 0x30;
/** An entry with more than this is not read; a photo or a large group is far below. */
const MOST_MESSAGE_BYTES = 1_048_576;

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

export interface Found {
  readonly entries: number;
  /** The first entry, for evidence. */
  readonly first: LdapEntry | undefined;
  /** The server stopped counting at the limit. */
  readonly isCutOff: boolean;
}

export class LdapSession {
  readonly #session: LineSession;
  #lastId = 0;

  constructor(session: LineSession) {
    this.#session = session;
  }

  /** @throws ConversationFault `startTlsRefused`, `otherProtocol`, `closedEarly`, `timeout`, `tooMuch` */
  async askForTls(): Promise<void> {
    const id = this.#nextId();
    this.#session.write(encodeStartTls(id));
    const result = await this.#result(id, OPERATION.extendedResponse);
    if (result.resultCode !== SUCCESS) throw faultOf("startTlsRefused", result);
  }

  /** @throws ConversationFault `wrongCredentials`, `bindRefused`, `unavailable`, and as above */
  async bind(name: string, password: string): Promise<void> {
    const id = this.#nextId();
    this.#session.write(encodeBind(id, name, password));
    const result = await this.#result(id, OPERATION.bindResponse);
    if (result.resultCode !== SUCCESS) throw faultOf(BIND_CODES[result.resultCode] ?? "bindRefused", result);
  }

  /** @throws ConversationFault `noSuchBase`, `searchRefused`, `searchFailed`, `unavailable`, and as above */
  async search(search: Search): Promise<Found> {
    const id = this.#nextId();
    this.#session.write(encodeSearch(id, search));
    let first: LdapEntry | undefined;
    for (let entries = 0; ;) {
      const message = await this.#next(id);
      if (message.operation === OPERATION.searchReference) continue;
      if (message.operation === OPERATION.searchEntry) {
        first ??= understood(() => readEntry(message.content));
        entries += 1;
        if (entries > search.mostEntries) return { entries: search.mostEntries, first, isCutOff: true };
        continue;
      }
      if (message.operation !== OPERATION.searchDone) throw new ConversationFault("otherProtocol");
      const result = understood(() => readResult(message.content));
      if (result.resultCode === SIZE_LIMIT_EXCEEDED) return { entries, first, isCutOff: true };
      if (result.resultCode === SUCCESS) return { entries, first, isCutOff: false };
      throw faultOf(SEARCH_CODES[result.resultCode] ?? "searchFailed", result);
    }
  }

  /** Takes leave. The server closes; nobody waits for that. */
  unbind(): void {
    this.#session.write(encodeUnbind(this.#nextId()));
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  async #result(id: number, operation: number): Promise<LdapResult> {
    const message = await this.#next(id);
    if (message.operation !== operation) throw new ConversationFault("otherProtocol");
    return understood(() => readResult(message.content));
  }

  /** The next message for us; a notice of disconnection ends the conversation. */
  async #next(id: number): Promise<LdapMessage> {
    const message = await this.#readMessage();
    if (message.id === id) return message;
    if (message.id === UNASKED && message.operation === OPERATION.extendedResponse) {
      throw faultOf(
        "unavailable",
        understood(() => readResult(message.content)),
      );
    }
    throw new ConversationFault("otherProtocol");
  }

  async #readMessage(): Promise<LdapMessage> {
    const head = await this.#session.readBytes(2);
    if (head[0] !== SEQUENCE) {
      throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, this.#session.untaken])) });
    }
    const short = head[1] ?? 0;
    const octets = short < 0x80 ? 0 : short & 0x7f;
    if (short === 0x80 || octets > 4) throw new ConversationFault("otherProtocol");
    const long = await this.#session.readBytes(octets);
    const length = octets === 0 ? short : long.readUIntBE(0, octets);
    if (length > MOST_MESSAGE_BYTES) throw new ConversationFault("tooMuch");
    const content = await this.#session.readBytes(length);
    return understood(() => decodeMessage(Buffer.concat([head, long, content])));
  }
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
  return new ConversationFault<LdapFault>(code, { result: resultName(resultCode), diagnostic: shown(diagnostic) });
}
