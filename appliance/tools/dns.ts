/** DNS: what each of the box's name servers, or a typed one, answers to one question. */
import { isIP } from "node:net";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { DnsFormatError, questionName, type DnsAnswer, type RecordType } from "#probes/dns-message.ts";
import { AnswerCutOff, queryDns } from "#probes/dns-query.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { addressesOf } from "./find-target.ts";

const PATIENCE_MS = 5000;
const RESEND_MS = 2000;
const MOST_SERVERS = 4;
const MOST_RECORDS = 60;
const MOST_CHARS = 400;
/** Source: RFC 1035, 4.1.1. */
const CODES: Readonly<Record<number, string>> = {
  1: "FORMERR",
  2: "SERVFAIL",
  3: "NXDOMAIN",
  4: "NOTIMP",
  5: "REFUSED",
};

export const dns: RunTool<ToolOrders["dns"]> = async (order, context) => {
  const { say, resolvers, signal } = context;
  const own = resolvers().slice(0, MOST_SERVERS);
  // The box's own name servers may be anywhere, also at its own door.
  const servers = order.resolver === undefined ? own : (await addressesOf(order.resolver, context)).slice(0, 1);
  if (servers.length === 0) return say("dns.noResolver", {}, "bad");
  for (const server of servers) {
    for (const type of typesOf(order)) {
      signal.throwIfAborted();
      await ask(server, type, order, context);
    }
  }
};

function typesOf({ name, type }: ToolOrders["dns"]): readonly RecordType[] {
  if (type !== undefined) return [type];
  return isIP(name) === 0 ? ["A", "AAAA"] : ["PTR"];
}

async function ask(server: string, type: RecordType, order: ToolOrders["dns"], context: ToolContext): Promise<void> {
  const { signal, say, now } = context;
  const { name: asked, port = 53 } = order;
  const startedAt = now();
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const about = { server: port === 53 ? server : `${server}, ${port}`, name: asked, type };
  try {
    const name = questionName(asked, type);
    const question = { server, port, name, type, recursion: true, resendMs: RESEND_MS, signal: within };
    const answer = await queryDns(question);
    sayAnswer(answer, { ...about, ms: Math.round(now() - startedAt) }, say);
  } catch (error) {
    signal.throwIfAborted();
    if (isAbort(error)) return say("dns.silent", { ...about, seconds: PATIENCE_MS / 1000 }, "bad");
    if (error instanceof DnsFormatError) return say("dns.garbage", about, "bad");
    if (error instanceof AnswerCutOff) return say("dns.cutOff", { ...about, reason: error.reason }, "bad");
    if (errorCode(error) === "EINVAL") return say("dns.noName", { name: asked }, "bad");
    say("dns.failed", { ...about, reason: errorCode(error) ?? String(error) }, "bad");
  }
}

interface About {
  readonly server: string;
  readonly name: string;
  readonly type: string;
  readonly ms: number;
}

function sayAnswer(answer: DnsAnswer, about: About, say: ToolContext["say"]): void {
  const { responseCode, answers, authoritative } = answer;
  if (responseCode !== 0) {
    const reason = CODES[responseCode] ?? String(responseCode);
    return say(responseCode === 3 ? "dns.noSuchName" : "dns.refused", { ...about, reason }, "bad");
  }
  if (answers.length === 0) return say("dns.nothing", { ...about }, "odd");
  say(authoritative ? "dns.authoritative" : "dns.answered", { ...about, count: answers.length }, "good");
  for (const { name, type, ttlSeconds, data } of answers.slice(0, MOST_RECORDS))
    say("dns.record", { name, type, ttlSeconds, data: data.slice(0, MOST_CHARS) });
  if (answers.length > MOST_RECORDS) say("more", { count: answers.length - MOST_RECORDS });
}
