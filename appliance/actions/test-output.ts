/** The outputs as commands: how they stand, and a test message that tells what the other side answers. */
import type { OutputView, TestOutcome } from "#model/api-outputs.ts";
import type { Log } from "#lib/log.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** What tests came to, or why there was none. */
export type Tested =
  | { readonly outcomes: readonly TestOutcome[] }
  | { readonly refused: "nobody" }
  /** Of a contact whom no output tells. */
  | { readonly refused: "noOutput" }
  | { readonly refused: "tooSoon"; readonly seconds: number };

/** What the commands about outputs work with. */
export interface OutputDesk {
  readonly outputs?: {
    views(): readonly OutputView[];
    /** @param to id of a contact or name of an output */
    test(to: string, by: string): Promise<Tested>;
  };
  readonly log: Log;
}

export function listOutputs({ outputs }: OutputDesk): Outcome<readonly OutputView[]> {
  return done(outputs?.views() ?? []);
}

export async function testOutput(
  { outputs, log }: OutputDesk,
  actor: Actor,
  to: string,
): Promise<Outcome<readonly TestOutcome[]>> {
  const tested: Tested = (await outputs?.test(to, actor.name)) ?? { refused: "nobody" };
  if ("outcomes" in tested) {
    log.info({ to, by: actor.name, taken: tested.outcomes.filter(({ taken }) => taken).length }, "test message sent");
    return done(tested.outcomes);
  }
  if (tested.refused === "tooSoon") return refused("tooManyTries", "", { seconds: tested.seconds });
  return tested.refused === "nobody"
    ? refused("notFound.recipient", "", { to })
    : refused("notFound.way", "", { contact: to });
}
