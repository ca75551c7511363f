/** A whole conversation in lines: opened, held, closed whatever happens, and without the secrets that a server may echo. */
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "./conceal-secrets.ts";
import type { RunContext } from "./contract.ts";
import { openLineSession, type LineSession } from "./line-session.ts";
import { observeConversation } from "./observe-conversation.ts";

/**
 * @param secrets what must not stand in the observation, whoever said it
 * @param converse what is said once the connection stands
 * @throws what blames this box, as `observeConversation` does
 */
export async function holdSession<Code extends string, Measurement extends string>(
  address: string,
  port: number,
  secrets: readonly (string | undefined)[],
  context: RunContext,
  converse: (session: LineSession) => Promise<Observation<Code, Measurement>>,
): Promise<Observation<Code, Measurement>> {
  try {
    const session = await openLineSession(address, port, context);
    try {
      return concealSecrets(await converse(session), secrets);
    } finally {
      session.close();
    }
  } catch (error) {
    const { code, parameters } = concealSecrets(observeConversation<Code>(error, context), secrets);
    return { code, ...(parameters !== undefined && { parameters }) };
  }
}
