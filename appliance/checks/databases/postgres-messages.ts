/**
 * Whether a message of a PostgreSQL server is what its type says. `pg` reads texts up to a zero byte that it looks for
 * without end, and believes every count: what is not whole must not reach it. Source: PostgreSQL documentation, "Message
 * Formats".
 */
import { decodeText, guessCharacterSet, tryUtf8 } from "#lib/decode-text.ts";
import { ConversationFault } from "../observe-conversation.ts";
import type { DatabaseCode } from "./database-settings.ts";
import { MOST_COLUMNS } from "./query.ts";

const HEAD_BYTES = 5;
const SPACE = 0x20;
const FIELD_BYTES = 18;

/**
 * @returns another message for the library where it would misread this one: what a server says of a failure before the
 *   session knows a character set comes in the server's own, and `pg` takes all of it for UTF-8
 * @throws ConversationFault `otherProtocol`, `queryWrong` where there are more columns than any figure needs
 */
export function lookAtMessage(message: Buffer): Buffer | undefined {
  const type = message.toString("latin1", 0, 1);
  const form = FORMS[type];
  if (form === undefined) throw new ConversationFault("otherProtocol");
  const body = new Body(message);
  form(body);
  if (body.at !== message.length) throw new ConversationFault("otherProtocol");
  const speaks = type === "E" || type === "N";
  return speaks && tryUtf8(message.subarray(HEAD_BYTES)) === undefined ? inUtf8(message) : undefined;
}

/**
 * The same message in UTF-8. Its fields, each ended by a zero, are in one character set, which is guessed once from all of them: by spaces in place
 * of the zeros, since no text holds any.
 */
function inUtf8(message: Buffer): Buffer {
  const fields = message.subarray(HEAD_BYTES);
  const spaced = Buffer.from(fields).map((byte) => (byte === 0 ? SPACE : byte));
  const body = Buffer.from(decodeText(fields, guessCharacterSet(spaced)), "utf8");
  const head = Buffer.from(message.subarray(0, HEAD_BYTES));
  head.writeInt32BE(body.length + HEAD_BYTES - 1, 1);
  return Buffer.concat([head, body]);
}

/** Reads on within one message, and nowhere else. */
class Body {
  at = HEAD_BYTES;
  readonly #bytes: Buffer;

  constructor(message: Buffer) {
    this.#bytes = message;
  }

  skip(count: number): void {
    if (count < 0 || this.at + count > this.#bytes.length) throw new ConversationFault("otherProtocol");
    this.at += count;
  }

  rest(): void {
    this.at = this.#bytes.length;
  }

  int16(): number {
    this.skip(2);
    return this.#bytes.readInt16BE(this.at - 2);
  }

  int32(): number {
    this.skip(4);
    return this.#bytes.readInt32BE(this.at - 4);
  }

  /** A text with its zero byte; its length without it. */
  text(): number {
    const end = this.#bytes.indexOf(0, this.at);
    if (end === -1) throw new ConversationFault("otherProtocol");
    const length = end - this.at;
    this.at = end + 1;
    return length;
  }

  /** Texts up to an empty one. */
  texts(): void {
    while (this.text() > 0);
  }

  columns(): number {
    const count = this.int16();
    if (count > MOST_COLUMNS)
      throw new ConversationFault<DatabaseCode>("queryWrong", { said: `more than ${MOST_COLUMNS} columns` });
    return count;
  }
}

const nothing = () => undefined;
/** Each field is a letter and its text; an empty one ends them. */
const fields = (body: Body) => body.texts();
const copying = (body: Body) => {
  body.skip(1);
  body.skip(2 * body.int16());
};

const FORMS: Readonly<Record<string, (body: Body) => void>> = {
  R: (body) => lookAtLogin(body),
  E: fields,
  N: fields,
  S: (body) => {
    body.text();
    body.text();
  },
  A: (body) => {
    body.skip(4);
    body.text();
    body.text();
  },
  K: (body) => {
    body.skip(8);
    body.rest();
  },
  Z: (body) => body.skip(1),
  C: (body) => void body.text(),
  T: (body) => {
    for (let left = body.columns(); left > 0; left--) {
      body.text();
      body.skip(FIELD_BYTES);
    }
  },
  D: (body) => {
    for (let left = body.columns(); left > 0; left--) {
      const length = body.int32();
      if (length !== -1) body.skip(length);
    }
  },
  t: (body) => body.skip(4 * body.int16()),
  G: copying,
  H: copying,
  W: copying,
  d: (body) => body.rest(),
  c: nothing,
  n: nothing,
  s: nothing,
  I: nothing,
  "1": nothing,
  "2": nothing,
  "3": nothing,
};

/** Kinds: 0 done, 3 clear text, 5 MD5 with a salt, 10 SASL's ways, 11 and 12 its messages. */
function lookAtLogin(body: Body): void {
  const kind = body.int32();
  if (kind === 5) body.skip(4);
  else if (kind === 10) body.texts();
  else if (kind === 11 || kind === 12) body.rest();
  else if (kind !== 0 && kind !== 3)
    throw new ConversationFault<DatabaseCode>("methodUnknown", { method: String(kind) });
}
