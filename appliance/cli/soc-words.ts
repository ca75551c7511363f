/** What `soc` says, in the language of the command line. */
import type { Parameters } from "#model/sentence.ts";
import { lines } from "#texts/en/lines/soc-lines.ts";
import { LINK_SAYS } from "#relay/broker-link.ts";
import { BROKER_PROBLEM_CODES, type BrokerProblem } from "#relay/broker-problem.ts";
import { sayer, speech } from "./speech.ts";
import type { Log } from "#lib/log.ts";
import { complain, UsageError, type Terminal } from "./verb.ts";

const { line, say } = sayer(lines);

export const saySoc = say;

export function socUsage(code: keyof typeof lines, parameters: Parameters = {}): UsageError {
  return new UsageError(line(code, parameters));
}

/** One line on standard error. */
export function complainSoc(terminal: Terminal, said: string): void {
  complain(terminal, "soc", said);
}

/** What is wrong with a broker, with the error code or reason code behind it. */
export function sayBroker({ code, message, detail }: Omit<BrokerProblem, "lasting">): string {
  if (!BROKER_PROBLEM_CODES.has(code)) return message;
  return speech().sentence({ code: `broker.${code}`, parameters: detail === undefined ? {} : { detail } });
}

/**
 * What a link to the brokers says in its log, for whoever looks at the terminal.
 * @param isQuiet only what is wrong, and not that it is well again
 */
export function linkLog(terminal: Terminal, isQuiet = false): Log {
  const tell = (fields: object, message: string): void => {
    const { broker, code, detail } = fields as { broker?: string; code?: string; detail?: string };
    complain(terminal, broker === undefined ? "soc" : `soc: ${broker}`, sayLink(message, code, detail));
  };
  return { debug() {}, info: isQuiet ? () => {} : tell, warn: tell, error: tell };
}

function sayLink(message: string, code: string | undefined, detail: string | undefined): string {
  if (code !== undefined && BROKER_PROBLEM_CODES.has(code))
    return say("soc.noConnection", { said: sayBroker({ code, message, ...(detail !== undefined && { detail }) }) });
  const known = LINK_LINES[message];
  return known === undefined ? message : say(known);
}

/** What `BrokerLink` says when all is well. */
const LINK_LINES: Readonly<Record<string, keyof typeof lines>> = {
  [LINK_SAYS.connected]: "soc.connected",
  [LINK_SAYS.goingBack]: "soc.goingBack",
};
