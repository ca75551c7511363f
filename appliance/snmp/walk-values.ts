/**
 * Walking below a root with getBulk (getNext in version 1), as far as the agent's OIDs increase.
 * Sources: RFC 3416, 4.2.2 and 4.2.3; RFC 1157, 4.1.3 (noSuchName ends a version 1 walk).
 */
import { SnmpError, type Varbind } from "./client.ts";
import { deviceError, faultOfAgent, hasValue, type Conversation } from "./conversation.ts";
import { ERROR_STATUS, type Answer, type Question } from "./message.ts";
import { compareOids, isBelow } from "./oid.ts";

export interface WalkLimits {
  readonly maxValues: number;
  readonly maxRepetitions: number;
  readonly onValue?: ((varbind: Varbind) => void) | undefined;
}

/** All values below `root`, in order; those that break their type's rules are left out. @throws SnmpError */
export async function walkValues(talk: Conversation, root: string, limits: WalkLimits): Promise<Varbind[]> {
  const values: Varbind[] = [];
  let cursor = root;
  let seen = 0;
  for (;;) {
    const { answer } = await askNext(talk, [cursor], limits.maxRepetitions);
    if (answer === undefined) return values;
    for (const varbind of answer.varbinds) {
      if (varbind.oid === cursor && varbind.value !== "endOfMibView") throw notIncreasing(varbind.oid, cursor);
      if (varbind.value === "endOfMibView" || !isBelow(varbind.oid, root)) return values;
      if (compareOids(varbind.oid, cursor) <= 0) throw notIncreasing(varbind.oid, cursor);
      cursor = varbind.oid;
      seen += 1;
      // Values that break their rules count, too, or they could come without end.
      if (seen > limits.maxValues) throw tooMuch(limits);
      if (!hasValue(varbind)) continue;
      values.push(varbind);
      limits.onValue?.(varbind);
    }
  }
}

/** A step of a walk. */
export interface Step {
  /** undefined: see `ended` and `narrower`. */
  readonly answer?: Answer;
  /** Version 1: the cursor, by position, that has no successor; -1 when the agent does not say which. */
  readonly ended?: number;
  /** The agent cannot bear so many cursors at once. */
  readonly narrower?: boolean;
}

/**
 * What follows the cursors, with as many repetitions as the agent bears. The loop is bounded: each turn asks for less,
 * or is the last but one.
 * @throws SnmpError
 */
export async function askNext(talk: Conversation, cursors: readonly string[], maxRepetitions: number): Promise<Step> {
  const { bulk } = talk.memory;
  for (;;) {
    const byBulk = talk.version !== "1" && !talk.memory.bulkRefused;
    const fitting = Math.min(maxRepetitions, Math.floor(bulk.size / cursors.length));
    const repetitions = byBulk ? Math.max(1, fitting) : 1;
    const amount = repetitions * cursors.length;
    const answer = await askOnce(talk, cursors, byBulk ? repetitions : 0);
    if (answer === "silent" || isTooBig(answer)) {
      if (amount === 1) throw unbearable(answer, cursors[0]);
      bulk.refused(amount);
      if (repetitions > 1) continue;
      return { narrower: true };
    }
    if (answer.errorStatus === ERROR_STATUS.noError) {
      bulk.borne(amount);
      return { answer };
    }
    if (answer.errorStatus === ERROR_STATUS.noSuchName) {
      return { ended: cursors.length === 1 ? 0 : Math.min(answer.errorIndex, cursors.length) - 1 };
    }
    if (!byBulk) throw deviceError(answer, cursors);
    talk.memory.bulkRefused = true;
  }
}

function unbearable(answer: Answer | "silent", cursor: string | undefined): SnmpError {
  const tooBig = answer !== "silent" && answer.errorStatus === ERROR_STATUS.tooBig;
  if (tooBig) return new SnmpError("tooBig", `what follows ${cursor} does not fit its answer`, cursor);
  return new SnmpError("malformed", "its answer holds no value");
}

/** Some agents say tooBig, some leave everything out. */
function isTooBig(answer: Answer): boolean {
  return answer.errorStatus === ERROR_STATUS.tooBig || (answer.errorStatus === 0 && answer.varbinds.length === 0);
}

/**
 * One request. `silent`: no answer, though the agent is alive, so that it is the request it does not bear.
 * @param repetitions 0 for getNext
 */
async function askOnce(
  talk: Conversation,
  cursors: readonly string[],
  repetitions: number,
): Promise<Answer | "silent"> {
  const amount = Math.max(1, repetitions) * cursors.length;
  const proven = talk.memory.bulk.isProven(amount);
  const question: Question =
    repetitions === 0
      ? { type: "getNext", oids: cursors }
      : { type: "getBulk", oids: cursors, maxRepetitions: repetitions };
  try {
    return await talk.ask(question, proven || amount === 1 ? talk.retries : 0);
  } catch (error) {
    if (!(error instanceof SnmpError) || error.fault !== "timeout" || amount === 1) throw error;
    const fault = await faultOfAgent(talk, proven ? 0 : Math.max(0, talk.retries - 1));
    if (fault !== undefined) throw fault;
    return "silent";
  }
}

export function notIncreasing(oid: string, cursor: string): SnmpError {
  return new SnmpError("notIncreasing", `it gives ${oid} as the successor of ${cursor}`, cursor);
}

export function tooMuch(limits: WalkLimits): SnmpError {
  return new SnmpError("tooMuch", `there are more than ${limits.maxValues} values`);
}
