/**
 * Questions to memcached in its text protocol, and what its refusals mean.
 * Source: doc/protocol.txt of memcached ("Error strings", "Authentication", "Statistics"); proto_text.c for
 * "Too many open connections".
 */
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import type { Code } from "./reports.ts";

/** Whole numbers by name; figures of other kinds are left out. */
export type Figures = ReadonlyMap<string, number>;

const MOST_VERSION_CHARS = 40;

/** @throws ConversationFault with codes of the type, and what the session throws */
export async function askVersion(session: LineSession): Promise<string> {
  session.writeLine("version");
  const line = await session.readLine();
  const version = /^VERSION ([\x21-\x7e][\x20-\x7e]*)$/.exec(line)?.[1];
  if (version === undefined) throw faultOf(line, "serverError");
  return version.slice(0, MOST_VERSION_CHARS);
}

/** Fails like `askVersion`; with `statsRefused` where a proxy or a copy of memcached does not know the question. */
export async function askFigures(session: LineSession): Promise<Figures> {
  session.writeLine("stats");
  const figures = new Map<string, number>();
  for (;;) {
    const line = await session.readLine();
    if (line === "END") return figures;
    const [, name, value] = /^STAT ([\x21-\x7e]+) (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw faultOf(line, "statsRefused");
    if (/^[0-9]{1,15}$/.test(value)) figures.set(name, Number(value));
  }
}

/** @param otherwise the code of an error that says nothing of its own */
function faultOf(line: string, otherwise: Code): ConversationFault<Code> {
  const said = { said: shown(line) };
  if (line.startsWith("ERROR Too many open connections")) return new ConversationFault<Code>("tooManyConnections");
  if (line.startsWith("CLIENT_ERROR unauthenticated")) return new ConversationFault<Code>("loginNeeded");
  if (/^SERVER_ERROR( |$)/.test(line)) return new ConversationFault<Code>("serverError", said);
  if (/^(CLIENT_)?ERROR( |$)/.test(line)) return new ConversationFault<Code>(otherwise, said);
  return new ConversationFault<Code>("otherProtocol", { heard: shown(line) });
}
