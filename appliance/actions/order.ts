/** Commands as signed orders give them: by a name and with arguments that nobody has looked at yet. */
import { explainMismatch } from "#config/explain-mismatch.ts";
import { Findings } from "#config/findings.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { nearestName } from "#config/nearest-name.ts";
import { ConfigureArguments } from "#model/order.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { AnyCommand } from "./command.ts";
import { commands } from "./command-table.ts";

/** Every command that a signed order may give, by its name. */
export const ORDERABLE: ReadonlyMap<string, AnyCommand> = new Map(
  Object.entries<AnyCommand>(commands).filter(([, { ordered }]) => ordered === true),
);

/** The command of a name, told what fits it; or everything that is wrong. */
export function findOrdered(
  name: string,
  given: object,
): { readonly command: AnyCommand; readonly problems?: undefined } | { readonly problems: readonly Refusal[] } {
  const command = ORDERABLE.get(name);
  if (command === undefined)
    return {
      problems: [refusal("unknownCommand", "", { command: name, near: nearestName(name, [...ORDERABLE.keys()]) })],
    };
  const findings = new Findings(given);
  explainMismatch(command.input as JsonSchema, given, [], findings);
  return findings.problems.length === 0 ? { command } : { problems: findings.problems };
}

/** Everything that is wrong with the arguments of `configure`. */
export function checkConfigure(given: object): readonly Refusal[] {
  const findings = new Findings(given);
  explainMismatch(ConfigureArguments as unknown as JsonSchema, given, [], findings);
  return findings.problems;
}
