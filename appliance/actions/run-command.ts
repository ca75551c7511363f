/** The one way to a command: asks whether the actor may, then does it. */
import type { Static } from "typebox";
import { refusal, type Refusal } from "#model/refusal.ts";
import { includesRole, type Actor } from "./actor.ts";
import type { AnyCommand } from "./command.ts";
import { commands, type CommandName } from "./command-table.ts";
import { refusedFor, type Outcome } from "./outcome.ts";

type Entry<N extends CommandName> = (typeof commands)[N];
export type DeskOf<N extends CommandName> = Parameters<Entry<N>["run"]>[0];
export type InputOf<N extends CommandName> = Static<Entry<N>["input"]>;
type OutcomeOf<N extends CommandName> = Awaited<ReturnType<Entry<N>["run"]>>;

/** Does a command by its name. @param input as the command's schema describes it, already checked against it */
export async function runCommand<N extends CommandName>(
  name: N,
  desk: DeskOf<N>,
  actor: Actor,
  input: InputOf<N>,
): Promise<OutcomeOf<N>> {
  return (await runEntry(commands[name], desk, actor, input)) as OutcomeOf<N>;
}

/** The same for an entry of the table of which no more is known. */
export async function runEntry(
  command: AnyCommand,
  desk: unknown,
  actor: Actor,
  input: object,
): Promise<Outcome<unknown>> {
  const forbidden = forbids(actor, command);
  return forbidden === undefined ? command.run(desk, actor, input as Record<string, unknown>) : refusedFor([forbidden]);
}

/** The reason why the actor may not, or undefined when it may. */
function forbids(actor: Actor, { least }: AnyCommand): Refusal | undefined {
  if (includesRole(actor.role, least)) return undefined;
  return refusal("notAllowed", "", { needed: least, name: actor.name, role: actor.role });
}
