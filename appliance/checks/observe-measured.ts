/** A look that keeps what it has measured when it fails, and no secret of what a server may echo. */
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "./conceal-secrets.ts";
import type { RunContext } from "./contract.ts";
import { observeConversation } from "./observe-conversation.ts";

/**
 * @param secrets what must not stand in the observation, whoever said it
 * @param look puts into `measurements` whatever it knows already
 * @throws what blames this box, as `observeConversation` does
 */
export async function observeMeasured<Code extends string, Measurement extends string>(
  secrets: readonly (string | undefined)[],
  context: RunContext,
  look: (measurements: Partial<Record<Measurement, number>>) => Promise<Observation<Code, Measurement>>,
): Promise<Observation<Code, Measurement>> {
  const measurements: Partial<Record<Measurement, number>> = {};
  // Which names a type may measure is known to it alone: `look` has kept to them.
  const told = (seen: object) => concealSecrets(seen as Observation<Code, Measurement>, secrets);
  try {
    const observation = await look(measurements);
    return told({ ...observation, measurements: { ...measurements, ...observation.measurements } });
  } catch (error) {
    return told({ ...observeConversation<Code>(error, context), measurements });
  }
}
