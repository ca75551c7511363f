/** What the conversations of checks want to know of their surroundings, out of what a tool has. */
import type { RunContext } from "#checks/contract.ts";
import type { ToolContext } from "./context.ts";

/** @param signal ends the conversation; milliseconds of `timeoutMs` are what it has in all */
export function runContext(context: ToolContext, signal: AbortSignal, timeoutMs: number): RunContext {
  const { names, connector, pinger, snmp, now, wallMs } = context;
  return {
    signal,
    timeoutMs,
    now,
    wallMs,
    surroundings: { names, connector, pinger, snmp, pluginFolders: [] },
    note: () => undefined,
  };
}
