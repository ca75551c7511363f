/** Replies of three digits, as SMTP (RFC 5321, 4.2) and FTP (RFC 959, 4.2) have them. */
import type { LineSession } from "./line-session.ts";
import { ConversationFault, shown } from "./observe-conversation.ts";

export interface Reply {
  readonly status: number;
  /** Texts of all lines, without the digits. */
  readonly lines: readonly string[];
}

/** More lines than this are no reply. */
const MOST_LINES = 200;

/**
 * Reads a whole reply, of one line or many.
 * @throws ConversationFault `otherProtocol` for what is no reply; what `LineSession.readLine` throws
 */
export async function readReply(session: LineSession): Promise<Reply> {
  const first = await session.readLine();
  const found = /^([1-5][0-9][0-9])(?:([ -])(.*))?$/.exec(first);
  if (found === null) throw new ConversationFault("otherProtocol", { heard: shown(first) });
  const [, status = "", separator, text = ""] = found;
  const lines = [text];
  for (let more = separator === "-"; more;) {
    if (lines.length >= MOST_LINES) throw new ConversationFault("tooMuch", { heard: shown(first) });
    const line = await session.readLine();
    // Lines in the middle of an FTP reply may lack the digits, or go on with other signs behind them.
    const isNumbered = line.startsWith(status) && (line.length === 3 || line[3] === " " || line[3] === "-");
    more = !isNumbered || line[3] === "-";
    lines.push(isNumbered ? line.slice(4) : line);
  }
  return { status: Number(status), lines };
}

/** Says something and reads the reply. */
export function ask(session: LineSession, command: string): Promise<Reply> {
  session.writeLine(command);
  return readReply(session);
}

/** A reply as people quote it. */
export function quoted({ status, lines }: Reply): string {
  return shown(`${status} ${lines.join(" ")}`);
}

/** The reply, where its first digit is one of the wanted. @throws ConversationFault with the code and the reply else */
export function insist<Code extends string>(reply: Reply, wanted: readonly number[], code: Code): Reply {
  if (wanted.includes(Math.floor(reply.status / 100))) return reply;
  throw new ConversationFault<Code>(code, { reply: quoted(reply) });
}
