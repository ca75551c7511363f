/**
 * Getting any number of values in as few requests as the agent bears, and keeping one bad OID from harming the others.
 * Sources: RFC 1157, 4.1.2 and RFC 3416, 4.2.1 (what an agent answers when a value is missing or does not fit).
 */
import { SnmpError, type Begun, type OidOutcome } from "./client.ts";
import { AUTHORIZATION_ERROR, deviceError, faultOfAgent, type Conversation } from "./conversation.ts";
import { encodedOid, ERROR_STATUS, type Answer, type AnsweredVarbind } from "./message.ts";
import { MOST_OID_BYTES } from "./prepared-get.ts";

/** Broken answers, and OIDs that the agent is silent about, before the rest is given up. */
const MOST_BROKEN = 40;
const MOST_SILENT = 3;

/** Positions in the caller's list that travel together. */
type Chunk = readonly number[];

interface Round {
  readonly talk: Conversation;
  readonly oids: readonly string[];
  readonly outcomes: OidOutcome[];
  /** What is left, in order. */
  next: number;
  /** Parts of chunks that failed, asked after everything else: trouble waits for the healthy. */
  readonly suspects: Chunk[];
  broken: number;
  silent: number;
}

/**
 * One outcome per OID, in their order. A fault that concerns single OIDs is theirs alone; one that concerns the agent
 * is everybody's who has no value yet.
 * @param begun the first OIDs were asked for already: their request is not sent again
 * @throws socket errors of this box as they are
 */
export async function getEach(talk: Conversation, oids: readonly string[], begun?: Begun): Promise<OidOutcome[]> {
  const round: Round = { talk, oids, outcomes: [], next: 0, suspects: [], broken: 0, silent: 0 };
  round.outcomes.length = oids.length;
  let known = begun;
  for (let chunk = nextChunk(round, known); chunk !== undefined; chunk = nextChunk(round)) {
    const fault = await getChunk(round, chunk, { known });
    known = undefined;
    if (fault === undefined) continue;
    for (let rest: Chunk | undefined = chunk; rest !== undefined; rest = nextChunk(round)) fail(round, rest, fault);
  }
  return round.outcomes;
}

/** The next positions to ask for: as many as the agent bears and a frame holds. */
function nextChunk(round: Round, begun?: Begun): Chunk | undefined {
  if (begun !== undefined) {
    round.next = begun.count;
    return Array.from({ length: begun.count }, (_, position) => position);
  }
  if (round.next >= round.oids.length) return round.suspects.shift();
  const chunk: number[] = [];
  let bytes = 0;
  while (round.next < round.oids.length && chunk.length < round.talk.memory.get.size) {
    bytes += encodedOid(round.oids[round.next] ?? "").length + 10;
    if (bytes > MOST_OID_BYTES && chunk.length > 0) break;
    chunk.push(round.next);
    round.next += 1;
  }
  return chunk;
}

/**
 * Asks for one chunk and takes its values, splits or fails it. A chunk is not simply repeated when no answer comes: a small
 * question tells a dead agent from one that cannot bear so much.
 * @param how `again`: it drew no answer before, while the agent was alive; `known`: what came of asking, where it was asked
 * @returns a fault that ends the whole round
 */
async function getChunk(
  round: Round,
  chunk: Chunk,
  { again = false, known }: { readonly again?: boolean; readonly known?: Begun | undefined },
): Promise<SnmpError | undefined> {
  const { talk } = round;
  const oids = chunk.map((position) => round.oids[position] ?? "");
  try {
    const answer = known?.outcome ?? (await talk.ask({ type: "get", oids }, chunk.length === 1 ? talk.retries : 0));
    if (answer instanceof Error) throw answer;
    return takeAnswer(round, chunk, oids, answer);
  } catch (error) {
    if (!(error instanceof SnmpError)) throw error;
    if (error.fault === "malformed") return onBroken(round, chunk, error);
    return error.fault === "timeout" ? onSilence(round, chunk, error, again) : error;
  }
}

async function onSilence(round: Round, chunk: Chunk, fault: SnmpError, again: boolean): Promise<SnmpError | undefined> {
  const { talk } = round;
  const single = chunk.length === 1;
  if (single) {
    const last = round.next >= round.oids.length && round.suspects.length === 0;
    round.silent += 1;
    if (last || round.silent > MOST_SILENT) return fault;
  }
  const agentsFault = again ? undefined : await faultOfAgent(talk, single ? 0 : Math.max(0, talk.retries - 1));
  if (agentsFault !== undefined) return agentsFault;
  if (single) {
    fail(round, chunk, fault);
  } else if (!again && talk.memory.get.isProven(chunk.length)) {
    return getChunk(round, chunk, { again: true });
  } else {
    talk.memory.get.refused(chunk.length);
    split(round, chunk);
  }
  return undefined;
}

function onBroken(round: Round, chunk: Chunk, fault: SnmpError): SnmpError | undefined {
  round.broken += 1;
  if (round.broken > MOST_BROKEN) return fault;
  if (chunk.length === 1) fail(round, chunk, fault);
  else split(round, chunk);
  return undefined;
}

/** What an answer means for its chunk. */
function takeAnswer(round: Round, chunk: Chunk, oids: readonly string[], answer: Answer): SnmpError | undefined {
  const { get } = round.talk.memory;
  if (answer.errorStatus !== ERROR_STATUS.noError) return takeErrorStatus(round, chunk, oids, answer);
  if (answer.varbinds.length !== oids.length) {
    if (answer.varbinds.length < oids.length) get.refused(chunk.length);
    const counts = `it answers ${answer.varbinds.length} values where ${oids.length} were asked for`;
    return onBroken(round, chunk, new SnmpError("malformed", counts));
  }
  const stray = answer.varbinds.findIndex((varbind, i) => varbind.oid !== oids[i]);
  if (stray !== -1) {
    const fault = `it answers ${answer.varbinds[stray]?.oid} where ${oids[stray]} was asked for`;
    return onBroken(round, chunk, new SnmpError("malformed", fault, oids[stray]));
  }
  get.borne(chunk.length);
  for (const [i, position] of chunk.entries()) round.outcomes[position] = outcomeOf(answer.varbinds[i]);
  return undefined;
}

function takeErrorStatus(round: Round, chunk: Chunk, oids: readonly string[], answer: Answer): SnmpError | undefined {
  if (answer.errorStatus === ERROR_STATUS.tooBig) {
    if (chunk.length === 1) fail(round, chunk, new SnmpError("tooBig", `${oids[0]} does not fit its answer`, oids[0]));
    else {
      round.talk.memory.get.refused(chunk.length);
      split(round, chunk);
    }
    return undefined;
  }
  if (answer.errorStatus === AUTHORIZATION_ERROR) return deviceError(answer, oids);
  round.talk.memory.get.borne(chunk.length);
  const culprit = chunk.length === 1 ? chunk[0] : chunk[answer.errorIndex - 1];
  if (culprit === undefined) return onBroken(round, chunk, deviceError(answer, oids));
  const missing = answer.errorStatus === ERROR_STATUS.noSuchName;
  round.outcomes[culprit] = missing ? undefined : deviceError(answer, oids);
  const others = chunk.filter((position) => position !== culprit);
  if (others.length > 0) round.suspects.unshift(others);
  return undefined;
}

function outcomeOf(varbind: AnsweredVarbind | undefined): OidOutcome {
  if (varbind === undefined) return undefined;
  if (varbind.value === "malformed")
    return new SnmpError("malformed", `the value of ${varbind.oid} breaks its type's rules`, varbind.oid);
  return typeof varbind.value === "string" ? undefined : { oid: varbind.oid, value: varbind.value };
}

function split(round: Round, chunk: Chunk): void {
  const half = Math.ceil(chunk.length / 2);
  round.suspects.push(chunk.slice(0, half), chunk.slice(half));
}

function fail(round: Round, chunk: Chunk, fault: SnmpError): void {
  for (const position of chunk) round.outcomes[position] = fault;
}
