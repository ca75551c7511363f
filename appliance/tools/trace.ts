/** Traceroute: the way hop by hop with names, and whether large packets pass it. */
import { errorCode } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { questionName } from "#probes/dns-message.ts";
import { queryDns } from "#probes/dns-query.ts";
import { pingSizes } from "#probes/ping-sizes.ts";
import { traceRoute, type RouteSeen } from "#probes/trace-route.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { findTarget } from "./find-target.ts";

/** For the name of a hop. */
const NAME_MS = 1500;
const RESEND_MS = 700;

export const trace: RunTool<ToolOrders["trace"]> = async (order, context) => {
  const { first: address } = await findTarget(order, context);
  const { signal, say } = context;
  say("trace.begins", { address });
  const names = new Map<string, Promise<string | undefined>>();
  const nameOf = (by: string) => {
    const known = names.get(by) ?? reverseName(by, context);
    names.set(by, known);
    return known;
  };
  let told = 0;
  const seen = await traceRoute(address, signal, ({ hops }) => {
    // The last stretch may still be filled in by what comes late; what lies before it is settled.
    for (const { by } of hops) if (by !== undefined) void nameOf(by);
    for (; told < hops.length; told++) sayHop(hops, told, undefined, context);
  });
  for (; told < seen.hops.length; told++) sayHop(seen.hops, told, undefined, context);
  for (const [place, { by }] of seen.hops.entries()) {
    const name = by === undefined ? undefined : await nameOf(by);
    if (by !== undefined && name !== undefined) say("trace.named", { number: place + 1, address: by, name });
  }
  const count = seen.hops.length;
  say(`trace.${seen.end}`, { address, count, last: lastOf(seen) }, seen.end === "reached" ? "good" : "bad");
  if (seen.end === "reached") await sayWidth(address, context);
};

function sayHop(hops: RouteSeen["hops"], place: number, name: string | undefined, { say }: ToolContext): void {
  const { by, ms } = hops[place] ?? {};
  const number = place + 1;
  if (by === undefined) say("trace.silentHop", { number });
  else say("trace.hop", { number, address: by, ...(ms !== undefined && { ms }), ...(name !== undefined && { name }) });
}

function lastOf({ hops }: RouteSeen): string {
  return hops.findLast(({ by }) => by !== undefined)?.by ?? "";
}

/** Whether packets of 1500 bytes pass. */
async function sayWidth(address: string, { signal, say }: ToolContext): Promise<void> {
  const { sizes, tooBigBy, mtu } = await pingSizes(address, signal);
  const [small, large] = sizes;
  if (small === undefined || large === undefined || small.answered === 0) return;
  if (large.answered > 0) return say("trace.wide", { bytes: large.sizeBytes });
  const more = {
    ...(mtu !== undefined && { mtu }),
    ...(tooBigBy !== undefined && tooBigBy !== "" && { by: tooBigBy }),
  };
  say("trace.narrow", { bytes: large.sizeBytes, ...more }, "odd");
}

/** What the box's name servers call an address; undefined where they know no name or do not answer. */
async function reverseName(address: string, { resolvers, signal }: ToolContext): Promise<string | undefined> {
  const [server] = resolvers();
  if (server === undefined) return undefined;
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(NAME_MS)]);
    const name = questionName(address.split("%")[0] ?? address, "PTR");
    const question = { server, port: 53, name, type: "PTR", recursion: true, resendMs: RESEND_MS } as const;
    const { answers } = await queryDns({ ...question, signal: within });
    return answers.find(({ type }) => type === "PTR")?.data;
  } catch (error) {
    signal.throwIfAborted();
    void errorCode(error);
    return undefined;
  }
}
