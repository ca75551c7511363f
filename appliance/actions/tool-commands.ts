/** The tools as commands: a box of which nothing is wired to look says so. */
import type { Tool, ToolOrders, ToolRun } from "#model/tool.ts";
import type { Actor } from "./actor.ts";
import { refused, type Outcome } from "./outcome.ts";
import type { ToolRuns } from "./tool-runs.ts";

export interface ToolDesk {
  /** Undefined: this box has no tools (tests). */
  readonly tools?: Pick<ToolRuns, "start" | "view" | "list" | "cancel"> | undefined;
}

export function startTool<T extends Tool>(
  { tools }: ToolDesk,
  actor: Actor,
  tool: T,
  order: ToolOrders[T],
): Outcome<ToolRun> {
  return tools === undefined ? refused("notFound.noTools", "") : tools.start(actor, tool, order);
}

export function cancelTool({ tools }: ToolDesk, actor: Actor, id: string): Outcome<undefined> {
  return tools === undefined ? refused("notFound.noTools", "") : tools.cancel(actor, id);
}
