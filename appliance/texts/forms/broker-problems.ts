/** Why a broker could not be reached, refused us or went away, in a language's words; codes and details are those of `relay/broker-problem.ts`. */
import type { Template } from "../template.ts";
import { text } from "./numbers.ts";

/**
 * Sentences `broker.CODE`; `detail` of their parameters, an error code or a reason code, stands behind them in brackets.
 * @param said sentences by code
 */
export function brokerTemplates<Code extends string>(
  said: Readonly<Record<Code, string>>,
  inBrackets = (detail: string) => ` (${detail})`,
): Readonly<Record<`broker.${Code}`, Template>> {
  const templates = Object.entries<string>(said).map(([code, sentence]): [string, Template] => [
    `broker.${code}`,
    ({ detail }) => (detail === undefined || detail === "" ? sentence : `${sentence}${inBrackets(text(detail))}`),
  ]);
  return Object.fromEntries(templates) as Record<`broker.${Code}`, Template>;
}
