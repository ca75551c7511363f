/** The Redis protocol as far as a check needs it: a command out, one reply in. Source: redis.io, "RESP protocol spec". */
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";

/** A simple or bulk string, a number as text, or an error with its first word (`WRONGPASS`, `NOAUTH`, `ERR`, ...). */
export type Reply =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly word: string; readonly text: string };

/** INFO of a server with thousands of databases and replicas stays below. */
const MOST_BULK_BYTES = 200_000;

/** Sends a command and reads its reply; fails like the session. Anything but a string, number or error is another protocol. */
export async function command(session: LineSession, ...words: readonly string[]): Promise<Reply> {
  session.write(encodeCommand(words));
  const line = await session.readLine();
  const rest = line.slice(1);
  switch (line.charAt(0)) {
    case "+":
    case ":":
      return { kind: "text", text: rest };
    case "-":
      return { kind: "error", word: /^[A-Z]+/.exec(rest)?.[0] ?? "", text: rest };
    case "$":
      return { kind: "text", text: await readBulk(session, rest) };
  }
  throw new ConversationFault("otherProtocol", { heard: shown(line) });
}

async function readBulk(session: LineSession, length: string): Promise<string> {
  if (!/^[0-9]{1,15}$/.test(length)) throw new ConversationFault("otherProtocol", { heard: shown(`$${length}`) });
  if (Number(length) > MOST_BULK_BYTES) throw new ConversationFault("tooMuch");
  const bytes = await session.readBytes(Number(length) + 2);
  return bytes.subarray(0, -2).toString("utf8");
}

function encodeCommand(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`;
}
