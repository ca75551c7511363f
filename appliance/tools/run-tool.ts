/** Runs one tool to its end: within its time and its lines, and whatever goes wrong becomes a line. */
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Tool, ToolLine, ToolOrders } from "#model/tool.ts";
import type { ToolCode } from "#model/tool-codes.ts";
import type { RunTool, ToolContext, ToolMeans, Tone } from "./context.ts";
import { dns } from "./dns.ts";
import { Ended } from "./find-target.ts";
import { find } from "./find.ts";
import { http } from "./http.ts";
import { loss } from "./loss.ts";
import { ping } from "./ping.ts";
import { port } from "./port.ts";
import { Forbidden } from "./reach.ts";
import { snmp } from "./snmp.ts";
import { tls } from "./tls.ts";
import { trace } from "./trace.ts";

const TOOL_RUNS: { readonly [T in Tool]: RunTool<ToolOrders[T]> } = {
  ping,
  trace,
  dns,
  port,
  http,
  tls,
  snmp,
  find,
  loss,
};

/** No tool takes longer, milliseconds. */
export const MOST_MS = 150_000;
/** No tool says more. */
export const MOST_LINES = 1500;

/** What a tool is asked to do. */
export type ToolOrder = { readonly [T in Tool]: { readonly tool: T; readonly order: ToolOrders[T] } }[Tool];

/**
 * @param tell is told each line
 * @throws the signal's reason when it is aborted; nothing else
 */
export async function runTool(
  asked: ToolOrder,
  means: ToolMeans,
  signal: AbortSignal,
  tell: (line: ToolLine) => void,
): Promise<void> {
  const startedAt = means.now();
  let lines = 0;
  const say = (code: ToolCode, parameters: Parameters = {}, tone?: Tone): void => {
    lines += 1;
    if (lines > MOST_LINES || signal.aborted) return;
    const atMs = Math.max(0, Math.round(means.now() - startedAt));
    tell({ code, parameters, ...(tone !== undefined && { tone }), atMs });
  };
  const timeout = AbortSignal.timeout(MOST_MS);
  const context: ToolContext = { ...means, signal: AbortSignal.any([signal, timeout]), say };
  try {
    await (TOOL_RUNS[asked.tool] as RunTool<unknown>)(asked.order, context);
  } catch (error) {
    signal.throwIfAborted();
    sayFailure(error, say);
  }
}

function sayFailure(error: unknown, say: ToolContext["say"]): void {
  if (error instanceof Ended) return;
  if (error instanceof Forbidden) return say(`target.forbidden.${error.why}`, { address: error.address }, "bad");
  if (isAbort(error)) return say("outOfTime", { seconds: MOST_MS / 1000 }, "bad");
  say("box.cannot", { reason: errorCode(error) ?? (error instanceof Error ? error.name : "unknown") }, "bad");
}
