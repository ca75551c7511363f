/**
 * Uses of the tools: two at once, the others wait in a queue that is told; what they said is kept for a while, in memory alone. What
 * was typed as a credential stays with the tool that wants it: it is neither kept nor shown nor logged.
 */
import { randomUUID } from "node:crypto";
import type { TimerClock } from "#lib/clock.ts";
import { isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { Slots } from "#lib/slots.ts";
import type { Host } from "#model/site.ts";
import type { Tool, ToolLine, ToolOrders, ToolRun, ToolRunList, ToolRunSummary } from "#model/tool.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** Does one tool; the box has one, tests another. */
export type DoTool = (
  tool: Tool,
  order: ToolOrders[Tool],
  signal: AbortSignal,
  tell: (line: ToolLine) => void,
) => Promise<void>;

export interface ToolRunsParts {
  readonly doTool: DoTool;
  readonly hosts: () => readonly Pick<Host, "id" | "name" | "address">[];
  readonly clock: Pick<TimerClock, "wallMs">;
  readonly log: Log;
}

export const AT_ONCE = 2;
/** Waiting and running, of one person and of all. */
const MOST_OF_ONE = 4;
const MOST_OPEN = 10;
/** Runs that are over are kept until so many newer ones have come. */
const MOST_KEPT = 20;

interface Run {
  readonly summary: Omit<ToolRunSummary, "state" | "ahead" | "startedAt" | "endedAt">;
  readonly stop: AbortController;
  readonly lines: ToolLine[];
  state: ToolRun["state"];
  startedAt?: string;
  endedAt?: string;
}

export class ToolRuns {
  readonly #parts: ToolRunsParts;
  /** In the order in which they were begun. */
  readonly #runs = new Map<string, Run>();
  readonly #slots = new Slots(AT_ONCE);

  constructor(parts: ToolRunsParts) {
    this.#parts = parts;
  }

  start<T extends Tool>(actor: Actor, tool: T, order: ToolOrders[T]): Outcome<ToolRun> {
    const { log, clock, hosts } = this.#parts;
    const open = this.#open();
    if (open.length >= MOST_OPEN || open.filter(({ summary }) => summary.by === actor.name).length >= MOST_OF_ONE)
      return refused("tooMany.tools", "", { most: MOST_OF_ONE });
    const target = targetOf(tool, order, hosts());
    if (target === undefined) {
      const { host } = order as { readonly host?: string };
      return host === undefined ? refused("missing", "address") : refused("notFound.host", "host", { host });
    }
    const run: Run = {
      summary: { id: randomUUID(), tool, target, by: actor.name },
      stop: new AbortController(),
      lines: [],
      state: "waiting",
    };
    this.#forget();
    this.#runs.set(run.summary.id, run);
    log.info({ tool, target, by: actor.name, kind: actor.kind }, "security: a tool is used");
    this.#slots
      .run(run.stop.signal, async () => {
        run.state = "running";
        run.startedAt = isoAt(clock.wallMs());
        await this.#parts.doTool(tool, order, run.stop.signal, (line) => void run.lines.push(line));
      })
      .then(
        () => "done" as const,
        (error: unknown) => {
          if (run.stop.signal.aborted || isAbort(error)) return "cancelled" as const;
          log.error({ tool, error: String(error) }, "a tool failed");
          return "done" as const;
        },
      )
      .then((state) => {
        run.state = state;
        run.endedAt = isoAt(clock.wallMs());
      })
      .catch((error: unknown) => log.error({ error: String(error) }, "a tool could not be ended"));
    return done(this.#show(run, 0));
  }

  /** @param after so many lines are known already */
  view(id: string, after: number): Outcome<ToolRun> {
    const run = this.#runs.get(id);
    return run === undefined ? refused("notFound.tool", "") : done(this.#show(run, after));
  }

  list(): ToolRunList {
    return { atOnce: AT_ONCE, runs: [...this.#runs.values()].toReversed().map((run) => this.#summary(run)) };
  }

  cancel(actor: Actor, id: string): Outcome<undefined> {
    const run = this.#runs.get(id);
    if (run === undefined) return refused("notFound.tool", "");
    if (run.endedAt === undefined) {
      this.#parts.log.info({ tool: run.summary.tool, by: actor.name }, "security: a tool is cancelled");
      run.state = "cancelled";
      run.stop.abort();
    }
    return done(undefined);
  }

  stop(): void {
    for (const { stop } of this.#runs.values()) stop.abort();
  }

  #open(): readonly Run[] {
    return [...this.#runs.values()].filter(({ endedAt }) => endedAt === undefined);
  }

  #forget(): void {
    const over = [...this.#runs.values()].filter(({ endedAt }) => endedAt !== undefined);
    for (const { summary } of over.slice(0, Math.max(0, over.length - MOST_KEPT + 1))) this.#runs.delete(summary.id);
  }

  #show(run: Run, after: number): ToolRun {
    return { ...this.#summary(run), lines: run.lines.slice(after), next: run.lines.length };
  }

  #summary(run: Run): ToolRunSummary {
    const { summary, state, startedAt, endedAt } = run;
    const waiting = [...this.#runs.values()].filter((one) => one.state === "waiting");
    return {
      ...summary,
      state,
      ...(state === "waiting" && { ahead: waiting.indexOf(run) }),
      ...(startedAt !== undefined && { startedAt }),
      ...(endedAt !== undefined && { endedAt }),
    };
  }
}

function isoAt(wallMs: number): string {
  return new Date(wallMs).toISOString();
}

/** Whom or what it is about, for people and the log; undefined: nobody, or a host that is not watched. */
function targetOf(
  tool: Tool,
  order: ToolOrders[Tool],
  hosts: readonly Pick<Host, "id" | "name" | "address">[],
): string | undefined {
  const asked = order as Partial<Record<"host" | "address" | "url" | "mac" | "name", string>>;
  if (asked.host !== undefined) {
    const host = hosts.find(({ id }) => id === asked.host);
    return host === undefined ? undefined : `${host.name ?? host.id} (${host.address})`;
  }
  if (tool === "http") return withoutQuery(asked.url ?? "");
  if (tool === "dns") return asked.name;
  return asked.address ?? asked.mac;
}

/** A query may hold what is nobody else's business. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? "";
}
