/**
 * A round of services that are read over SNMP: all agents are asked in one burst by requests that were prepared, and the
 * plain answers go straight from their bytes into the sheet. Whatever is not plain is seen through the eyes of a single
 * run: by `askAgent` and the type's own `observe`.
 */
import type { Observation } from "#model/result.ts";
import type { AnswerValues } from "#snmp/answer-values.ts";
import type { Begun, OidOutcome } from "#snmp/client.ts";
import { canPrepare, type PreparedGet } from "#snmp/prepared-get.ts";
import { NOWHERE, planGets, type PlannedGet } from "./agent-plan.ts";
import { agentKey, askAgent, noteSilent, requestMsOf, type Answers, type ReadTime } from "./ask-agent.ts";
import type { Job, Target } from "./contract.ts";
import type { Round, RoundContext, Sheet } from "./rounds.ts";

/** Repetitions of an unanswered request for a single value, as in a single run. */
const RETRIES = 1;

/** Due times on a grid of a second: what strangers are asked leaves in one burst. */
export const ROUND_GRID_MS = 1000;
export const MOST_IN_ROUND = 2000;

/** What a type knows about its services. */
export interface AgentReader<S> {
  /** The values that a service asks for now; those that cannot be sent are left out by the round. */
  oids(place: number, job: Job<S>): readonly string[];
  withUpTime(settings: S): boolean;
  /** Whether the service now asks for other values than when `oids` was called last. */
  asksForOthers?(place: number, job: Job<S>): boolean;
  /**
   * Reads a service's values, says what they mean and remembers what the type remembers.
   * @returns false, with nothing said or remembered, where anything is out of the ordinary
   */
  read(place: number, job: Job<S>, values: MemberValues, readTime: ReadTime, sheet: Sheet): boolean;
  /** As a single run. */
  observe(job: Job<S>, answers: Answers): Observation;
}

/** The values of one service, in the order of its `oids`. */
export class MemberValues {
  #values: AnswerValues | undefined;
  #slots: readonly number[] | undefined;
  #begin = 0;

  /** A whole number; undefined where there is none. */
  integer(index: number): number | bigint | undefined {
    const at = this.#begin + index;
    const slot = this.#slots === undefined ? at : (this.#slots[at] ?? NOWHERE);
    return slot === NOWHERE ? undefined : this.#values?.integerAt(slot);
  }

  turnTo(values: AnswerValues, { slots, begins }: PlannedGet, member: number): void {
    this.#values = values;
    this.#slots = slots;
    this.#begin = begins[member] ?? 0;
  }
}

/** The lane of a target for types that read over SNMP: all that can be asked in bursts share one. */
export function agentLane({ address, snmp }: Target): string | undefined {
  return snmp !== undefined && canPrepare({ address, access: snmp.access }) ? "snmp" : undefined;
}

/** What an agent is asked. */
interface Asked {
  readonly target: Target;
  readonly gets: readonly PlannedGet[];
  readonly prepared: readonly PreparedGet[];
}

/** The services of one agent. */
interface AgentPlan {
  readonly target: Target;
  readonly places: readonly number[];
  asked: Asked;
  /** Services that ask for nothing that can be sent. */
  hopeless: readonly PlannedGet[];
}

const NONE: readonly PlannedGet[] = [];

export class AgentRound<S> implements Round {
  readonly #jobs: readonly Job<S>[];
  readonly #reader: AgentReader<S>;
  readonly #plans: AgentPlan[] = [];
  readonly #member = new MemberValues();

  constructor(jobs: readonly Job<S>[], reader: AgentReader<S>) {
    this.#jobs = jobs;
    this.#reader = reader;
    const places = Map.groupBy(jobs.keys(), (place) => agentKey(this.#job(place).target));
    for (const own of places.values()) {
      const { target } = this.#job(own[0] ?? 0);
      this.#plans.push({ target, places: own, ...this.#plan(target, own) });
    }
  }

  async run(sheet: Sheet, context: RoundContext): Promise<void> {
    const turn = new Turn(sheet, context);
    try {
      const all = this.#begin(turn);
      const { signal, timeoutMs, surroundings } = context;
      const prepared = all.map((asked) => asked.prepared);
      const options = { signal, timeoutMs: requestMsOf(timeoutMs), retries: RETRIES };
      await surroundings.snmp.getTogether(prepared, options, {
        answered: (agent, place, values) => {
          const get = all[agent]?.gets[place];
          if (get !== undefined && !turn.isOver) this.#take(get, values, turn);
        },
        strayed: (agent, place, begun) => {
          const { target, gets } = all[agent] ?? {};
          if (target !== undefined) turn.also(this.#askFurther(target, gets?.slice(place) ?? [], begun, turn));
        },
      });
      await turn.settle();
    } finally {
      turn.end();
    }
  }

  /** What is to be asked this time. */
  #begin(turn: Turn): Asked[] {
    const { sheet } = turn;
    const isWanted = (place: number) => sheet.isWanted(place);
    const all: Asked[] = [];
    for (const plan of this.#plans) {
      if (this.#asksForOthers(plan)) Object.assign(plan, this.#plan(plan.target, plan.places));
      for (const get of plan.hopeless) turn.also(this.#askFurther(plan.target, [get], undefined, turn));
      if (plan.places.every(isWanted)) {
        if (plan.asked.gets.length > 0) all.push(plan.asked);
        continue;
      }
      const gets = plan.asked.gets.filter(({ members }) => members.some(isWanted));
      if (gets.length > 0) all.push(askedOf(plan.target, gets));
    }
    return all;
  }

  #asksForOthers({ places }: AgentPlan): boolean {
    const reader = this.#reader;
    return (
      reader.asksForOthers !== undefined &&
      places.some((place) => reader.asksForOthers?.(place, this.#job(place)) === true)
    );
  }

  #plan(target: Target, places: readonly number[]): Pick<AgentPlan, "asked" | "hopeless"> {
    const wishes = places.map((place) => {
      const job = this.#job(place);
      return { place, oids: this.#reader.oids(place, job), withUpTime: this.#reader.withUpTime(job.settings) };
    });
    const gets = planGets(target, wishes);
    const hopeless = gets.filter(({ get }) => get === undefined);
    if (hopeless.length === 0) return { asked: askedOf(target, gets), hopeless: NONE };
    const asked = gets.filter(({ get }) => get !== undefined);
    return { asked: askedOf(target, asked), hopeless };
  }

  /** A plain answer: what its services say of it. */
  #take(get: PlannedGet, values: AnswerValues, turn: Turn): void {
    const { sheet, context } = turn;
    const upTime = get.upTime === NOWHERE ? undefined : values.ticksAt(get.upTime);
    const readTime: ReadTime = { at: context.now(), upTime };
    let answers: Answers | undefined;
    for (let at = 0; at < get.members.length; at++) {
      const place = get.members[at] ?? 0;
      if (!sheet.isWanted(place)) continue;
      const job = this.#job(place);
      this.#member.turnTo(values, get, at);
      try {
        if (this.#reader.read(place, job, this.#member, readTime, sheet)) continue;
        answers ??= new PlainAnswers(get.get?.oids() ?? [], values, readTime);
        sheet.tell(place, this.#reader.observe(job, answers));
      } catch (error) {
        sheet.tell(place, asError(error));
      }
    }
    turn.handSoon();
  }

  /** What is not plain: as a single run, from where the round stands. */
  async #askFurther(target: Target, gets: readonly PlannedGet[], begun: Begun | undefined, turn: Turn): Promise<void> {
    const { sheet, context } = turn;
    const members = gets.flatMap(({ members: all }) => all).filter((place) => sheet.isWanted(place));
    const oids = new Set(gets.flatMap(({ get }) => get?.oids() ?? []));
    try {
      const answers = await askAgent(target, [...oids], context, begun);
      if (turn.isOver) return;
      for (const place of members) {
        if ("code" in answers) sheet.tell(place, answers);
        else sheet.tell(place, noteSilent(this.#reader.observe(this.#job(place), answers), answers));
      }
    } catch (error) {
      if (turn.isOver) return;
      for (const place of members) sheet.tell(place, asError(error));
    }
    turn.handSoon();
  }

  #job(place: number): Job<S> {
    const job = this.#jobs[place];
    if (job === undefined) throw new RangeError(`the round has no place ${place}`);
    return job;
  }
}

/** One run of a round. */
class Turn {
  readonly sheet: Sheet;
  readonly context: RoundContext;
  readonly #further: Promise<void>[] = [];
  #handing: NodeJS.Immediate | undefined;
  #isOver = false;

  constructor(sheet: Sheet, context: RoundContext) {
    this.sheet = sheet;
    this.context = context;
  }

  /** What comes now comes too late: the sheet may be another run's. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Work that the run waits for, and that never fails. */
  also(work: Promise<void>): void {
    this.#further.push(work);
  }

  /** Hands on once all answers that came together have been read. */
  handSoon(): void {
    this.#handing ??= setImmediate(() => {
      this.#handing = undefined;
      this.sheet.hand();
    });
  }

  async settle(): Promise<void> {
    await Promise.all(this.#further);
    this.sheet.hand();
  }

  end(): void {
    this.#isOver = true;
    clearImmediate(this.#handing);
  }
}

function askedOf(target: Target, gets: readonly PlannedGet[]): Asked {
  return { target, gets, prepared: gets.flatMap(({ get }) => get ?? []) };
}

/** A plain answer as a single run sees it. */
class PlainAnswers implements Answers {
  readonly readTime: ReadTime;
  readonly failed: Answers["failed"] = [];
  readonly #oids: readonly string[];
  readonly #values: AnswerValues;

  constructor(oids: readonly string[], values: AnswerValues, readTime: ReadTime) {
    this.#oids = oids;
    this.#values = values;
    this.readTime = readTime;
  }

  readonly of = (oid: string): OidOutcome => {
    const place = this.#oids.indexOf(oid);
    return place < 0 ? undefined : this.#values.outcomeAt(place, oid);
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
