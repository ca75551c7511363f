/** One agent during one call: how it is asked, what is known of it, and how patient the caller is. */
import type { AgentMemory } from "./ask-size.ts";
import { SnmpError, type Varbind } from "./client.ts";
import { errorStatusName, type Answer, type AnsweredVarbind, type Question } from "./message.ts";

export interface Conversation {
  /** One request and its answer. @throws SnmpError; socket errors as they are */
  ask(question: Question, retries: number): Promise<Answer>;
  readonly version: "1" | "2c" | "3";
  readonly memory: AgentMemory;
  readonly retries: number;
}

/** sysUpTime.0 (SNMPv2-MIB): every agent has something to say to it. */
export const SYS_UP_TIME = "1.3.6.1.2.1.1.3.0";

/** Asks a small question. Returns the fault when the agent does not answer it either; what it says does not matter. */
export async function faultOfAgent(talk: Conversation, retries: number): Promise<SnmpError | undefined> {
  try {
    await talk.ask({ type: "get", oids: [SYS_UP_TIME] }, retries);
    return undefined;
  } catch (error) {
    if (!(error instanceof SnmpError)) throw error;
    return error.fault === "malformed" ? undefined : error;
  }
}

/** authorizationError (RFC 3416): it is about who asks, not about what is asked for. */
export const AUTHORIZATION_ERROR = 16;

/** The fault of an answer with an error status. */
export function deviceError(answer: Answer, oids: readonly string[]): SnmpError {
  const oid = oids[answer.errorIndex - 1];
  const name = errorStatusName(answer.errorStatus);
  if (answer.errorStatus === AUTHORIZATION_ERROR) return new SnmpError("authentication", `it answers ${name}`, name);
  return oid === undefined
    ? new SnmpError("device", `it answers ${name}`, name)
    : new SnmpError("device", `it answers ${name} for ${oid}`, `${name}, ${oid}`);
}

/** Whether a varbind carries a value. */
export function hasValue(varbind: AnsweredVarbind): varbind is Varbind {
  return typeof varbind.value === "object";
}
