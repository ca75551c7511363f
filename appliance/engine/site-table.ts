/**
 * The states of all services, in columns. A service has a number for as long as anything is known of it; what every look
 * changes (moments, counters, numbers measured) lies in one array per column, at the place of that number, so that a look that
 * finds what the one before found writes a few numbers and leaves nothing behind. What seldom changes lies in one small
 * object beside. Numbers never leave this room: `state(n)` makes of the columns what everybody else calls a service's state.
 */
import { isDeepStrictEqual } from "node:util";
import { shiftChanges } from "#decide/flapping.ts";
import { isCalm, isSettled, type Limit } from "#decide/short-way.ts";
import type { ServiceKey } from "#model/id.ts";
import { RESULT_STATES, type Breach, type ResultState } from "#model/result.ts";
import type { NumberAt, Saying } from "#model/saying.ts";
import type { Service } from "#model/site.ts";
import {
  PENDING_SERVICE,
  SERVICE_STATES,
  type LastResult,
  type Moment,
  type Rising,
  type ServiceState,
  type ServiceStateName,
} from "#model/state.ts";
import { MomentColumn } from "./moment-column.ts";

/** So many states of services in trouble are kept whole as well. */
const MOST_WHOLE = 2000;
/** The columns begin with so many places, and double when they are full. */
const FIRST_CAPACITY = 256;

/** What of a state seldom changes. */
interface Rest {
  readonly softSince: Moment | undefined;
  readonly symptomOf: string | undefined;
  readonly lastFailure: LastResult | typeof AS_LAST | undefined;
  readonly rising: readonly Rising[] | undefined;
  readonly flappingSince: Moment | undefined;
  readonly excused: ServiceStateName | undefined;
}

const NO_BREACHES: readonly Breach[] = [];
/** Stands for the newest result, where the last failure is that one. */
const AS_LAST = "as last";
const NEVER_LOOKED: Rest = {
  softSince: undefined,
  symptomOf: undefined,
  lastFailure: undefined,
  rising: undefined,
  flappingSince: undefined,
  excused: undefined,
};
/** Of most services. */
const NOTHING_MORE: Rest = { ...NEVER_LOOKED };

export class SiteTable {
  readonly #numbers = new Map<ServiceKey, number>();
  readonly #free: number[] = [];
  #size = 0;
  #capacity = FIRST_CAPACITY;

  // --- columns: written by every look
  #lastAt = new Float64Array(FIRST_CAPACITY);
  #lastTargetAt = new Float64Array(FIRST_CAPACITY);
  #lookedMs = new Float64Array(FIRST_CAPACITY);
  #goodMs = new Float64Array(FIRST_CAPACITY);
  #freshMs = new Float64Array(FIRST_CAPACITY);
  #same = new Uint32Array(FIRST_CAPACITY);
  // --- columns: written by what changes a state
  #failures = new Uint32Array(FIRST_CAPACITY);
  #hardSince = new Float64Array(FIRST_CAPACITY);
  readonly #hardAt = new MomentColumn(FIRST_CAPACITY);
  readonly #failingSince = new MomentColumn(FIRST_CAPACITY);
  /** 21 bits; see `flapping.ts`. */
  #changes = new Uint32Array(FIRST_CAPACITY);
  #regularHard = new Uint8Array(FIRST_CAPACITY);
  #attempt = new Uint16Array(FIRST_CAPACITY);
  #hard = new Uint8Array(FIRST_CAPACITY);
  #soft = new Uint8Array(FIRST_CAPACITY);
  #told = new Uint8Array(FIRST_CAPACITY);
  /** Of the newest result: what it says of the target, and 1 where this box is to blame. */
  #result = new Uint8Array(FIRST_CAPACITY);
  #blamed = new Uint8Array(FIRST_CAPACITY);
  /** 1: nothing is in doubt; see `isCalm`. */
  #calm = new Uint8Array(FIRST_CAPACITY);
  // --- references
  readonly #services: (Service | undefined)[] = [];
  readonly #rest: Rest[] = [];
  /** The newest result's words, numbers and broken limits; no words: there is none. */
  readonly #said: (Saying | undefined)[] = [];
  readonly #values: number[][] = [];
  readonly #breaches: (readonly Breach[])[] = [];
  /** What must be so for the next look to take the short way: the very object that the check hands over, and limits. */
  readonly #expected: (Saying | undefined)[] = [];
  readonly #limits: (readonly Limit[])[] = [];

  /** States that are not calm, as they were set: whoever decides on them asks again and again. Some are enough. */
  readonly #whole = new Map<number, ServiceState>();

  /** The number of a service, given on first sight. */
  numberFor(key: ServiceKey): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const n = this.#free.pop() ?? this.#size++;
    if (n >= this.#capacity) this.#grow();
    this.#numbers.set(key, n);
    this.#clear(n);
    return n;
  }

  /** The number of a service that is known already. */
  numberOf(key: ServiceKey): number | undefined {
    return this.#numbers.get(key);
  }

  /** The service as configured; undefined where it is not, or not any more. */
  service(n: number): Service | undefined {
    return this.#services[n];
  }

  setService(n: number, service: Service | undefined): void {
    this.#services[n] = service;
  }

  /** Of all services that anything is known of, configured or not. */
  keys(): IterableIterator<ServiceKey> {
    return this.#numbers.keys();
  }

  /** Its number may be given to another service from now on. */
  forget(key: ServiceKey): void {
    const n = this.#numbers.get(key);
    if (n === undefined) return;
    this.#numbers.delete(key);
    this.#clear(n);
    this.#free.push(n);
  }

  state(n: number): ServiceState {
    const whole = this.#whole.get(n);
    if (whole !== undefined) return whole;
    const rest = this.#rest[n];
    const hard = nameOf(this.#hard[n]);
    if (rest === undefined || rest === NEVER_LOOKED) return PENDING_SERVICE;
    const last = this.#last(n);
    const lastTargetAt = this.#lastTargetAt[n] ?? Number.NaN;
    const lookedMs = this.#lookedMs[n] ?? Number.NaN;
    const goodMs = this.#goodMs[n] ?? Number.NaN;
    const hardAt = this.#hardAt.get(n);
    const failingSince = this.#failingSince.get(n);
    const { softSince, symptomOf, lastFailure, rising, flappingSince, excused } = rest;
    const changes = this.#changes[n] ?? 0;
    const regularHard = nameOf(this.#regularHard[n]);
    return {
      hard,
      hardSince: this.#hardSince[n] ?? 0,
      soft: nameOf(this.#soft[n]),
      attempt: this.#attempt[n] ?? 0,
      failures: this.#failures[n] ?? 0,
      same: this.#same[n] ?? 0,
      told: nameOf(this.#told[n]),
      ...(hardAt !== undefined && { hardAt }),
      ...(softSince !== undefined && { softSince }),
      ...(failingSince !== undefined && { failingSince }),
      ...(symptomOf !== undefined && { symptomOf }),
      ...(last !== undefined && { last }),
      ...(!Number.isNaN(lastTargetAt) && { lastTargetAt }),
      ...(!Number.isNaN(lookedMs) && { lookedMs }),
      ...(!Number.isNaN(goodMs) && { goodMs }),
      ...(rising !== undefined && { rising }),
      ...(changes !== 0 && { changes }),
      ...(regularHard !== "pending" && { regularHard }),
      ...(flappingSince !== undefined && { flappingSince }),
      ...(excused !== undefined && { excused }),
      ...(lastFailure === AS_LAST ? last !== undefined && { lastFailure: last } : lastFailure && { lastFailure }),
    };
  }

  setState(n: number, state: ServiceState): void {
    this.#hard[n] = numberOfName(state.hard);
    this.#soft[n] = numberOfName(state.soft);
    this.#told[n] = numberOfName(state.told);
    this.#attempt[n] = Math.min(state.attempt, 0xffff);
    this.#changes[n] = state.changes ?? 0;
    this.#regularHard[n] = numberOfName(state.regularHard ?? "pending");
    this.#failures[n] = state.failures ?? 0;
    this.#same[n] = state.same ?? 0;
    this.#hardSince[n] = state.hardSince;
    this.#lastTargetAt[n] = state.lastTargetAt ?? Number.NaN;
    this.#lookedMs[n] = state.lookedMs ?? Number.NaN;
    this.#goodMs[n] = state.goodMs ?? Number.NaN;
    this.#setLast(n, state.last);
    this.#hardAt.set(n, state.hardAt);
    this.#failingSince.set(n, state.failingSince);
    this.#rest[n] = state === PENDING_SERVICE ? NEVER_LOOKED : restOf(state, this.#rest[n]);
    this.#calm[n] = isCalm(state) ? 1 : 0;
    this.#whole.delete(n);
    if (this.#calm[n] === 0 && state !== PENDING_SERVICE && this.#whole.size < MOST_WHOLE) this.#whole.set(n, state);
    this.#expected[n] = undefined;
  }

  hard(n: number): ServiceStateName {
    return nameOf(this.#hard[n]);
  }

  /** When the newest result about the target came in, steady clock: what freshness is judged by; undefined: none has. */
  freshMs(n: number): number | undefined {
    const ms = this.#freshMs[n];
    return ms === undefined || Number.isNaN(ms) ? undefined : ms;
  }

  setFresh(n: number, steadyMs: number): void {
    this.#freshMs[n] = steadyMs;
  }

  // --- the short way

  isCalm(n: number): boolean {
    return this.#calm[n] === 1;
  }

  /** Whether it fails as `isSettled` says. @param attempts of the service */
  isSettled(n: number, attempts: number): boolean {
    return this.#calm[n] !== 1 && isSettled(this.state(n), attempts);
  }

  /**
   * Says what the next look may say to take the short way: what the newest result of a calm or settled service was made of.
   * @param limits that its numbers must keep; of a settled one none, as its numbers must be the same
   */
  expect(n: number, saying: Saying, limits: readonly Limit[]): void {
    const said = this.#said[n];
    if (said?.measures.length !== saying.measures.length) return;
    this.#expected[n] = saying;
    this.#limits[n] = limits;
    // One copy of the words is enough, unless the result was cut or something in it concealed.
    if (isDeepStrictEqual(wordsOf(said), wordsOf(saying))) this.#said[n] = saying;
  }

  /** The limits that the numbers beside a saying must keep to be on the short way; undefined: this must be decided. */
  limitsFor(n: number, saying: Saying): readonly Limit[] | undefined {
    return this.#expected[n] === saying ? this.#limits[n] : undefined;
  }

  /** Whether these are the numbers of the newest result. */
  areAsBefore(n: number, numberAt: NumberAt): boolean {
    const values = this.#values[n] ?? NO_VALUES;
    for (let index = 0; index < values.length; index++) if (values[index] !== numberAt(index)) return false;
    return true;
  }

  /** What the newest result says of its target. */
  resultState(n: number): ResultState {
    return RESULT_STATES[this.#result[n] ?? 0] ?? "unknown";
  }

  /**
   * Once more the same: only numbers, moments and counters are new. Only where `limitsFor` gave limits and they are kept.
   * @param at when it was seen, ms since 1970 (UTC); @param startedMs when the look began, @param nowMs now, steady clock
   * @returns what it says, as it is kept
   */
  repeat(n: number, at: number, startedMs: number, nowMs: number, numberAt: NumberAt): Saying {
    this.#lastAt[n] = at;
    this.#lastTargetAt[n] = at;
    this.#lookedMs[n] = startedMs;
    if (this.#calm[n] === 1) this.#goodMs[n] = startedMs;
    else this.#failures[n] = (this.#failures[n] ?? 0) + 1;
    this.#freshMs[n] = nowMs;
    this.#same[n] = (this.#same[n] ?? 0) + 1;
    this.#changes[n] = shiftChanges(this.#changes[n] ?? 0, false);
    this.#regularHard[n] ||= this.#hard[n] ?? 0; // 0: no regular look before
    this.#whole.delete(n);
    const values = this.#values[n];
    if (values !== undefined) for (let index = 0; index < values.length; index++) values[index] = numberAt(index);
    return this.#said[n] ?? NO_WORDS;
  }

  /** Nothing is known of it any more; it keeps its number. */
  reset(n: number): void {
    this.#freshMs[n] = Number.NaN;
    this.setState(n, PENDING_SERVICE);
  }

  #last(n: number): LastResult | undefined {
    const saying = this.#said[n];
    if (saying === undefined) return undefined;
    const { code, measures, units, parameters = {}, detail } = saying;
    const values = this.#values[n] ?? [];
    const measurements: Record<string, number> = {};
    for (let index = 0; index < measures.length; index++) measurements[measures[index] ?? ""] = values[index] ?? 0;
    return {
      at: this.#lastAt[n] ?? 0,
      state: this.resultState(n),
      code,
      parameters,
      measurements,
      ...(units !== undefined && { units }),
      breaches: this.#breaches[n] ?? NO_BREACHES,
      ...(detail !== undefined && { detail }),
      blame: this.#blamed[n] === 1 ? "box" : "target",
    };
  }

  #setLast(n: number, last: LastResult | undefined): void {
    if (last === undefined) {
      this.#said[n] = undefined;
      this.#values[n] = NO_VALUES;
      this.#breaches[n] = NO_BREACHES;
      return;
    }
    const { at, state, code, units, detail, blame } = last;
    // Stored by an earlier run, and therefore perhaps damaged.
    const { parameters = {}, measurements, breaches } = last as Partial<LastResult>;
    const measures = Object.keys(measurements ?? {});
    const saying: Saying = {
      code,
      measures,
      parameters,
      ...(units !== undefined && { units }),
      ...(detail !== undefined && { detail }),
    };
    this.#lastAt[n] = at;
    this.#values[n] = measures.length === 0 ? NO_VALUES : measures.map((name) => measurements?.[name] ?? 0);
    this.#said[n] = saying;
    this.#result[n] = RESULT_STATES.indexOf(state);
    this.#blamed[n] = blame === "box" ? 1 : 0;
    this.#breaches[n] = breaches === undefined || breaches.length === 0 ? NO_BREACHES : breaches;
  }

  #clear(n: number): void {
    this.#services[n] = undefined;
    this.reset(n);
  }

  #grow(): void {
    this.#capacity *= 2;
    const wide = (old: Float64Array<ArrayBuffer>) => copied(old, new Float64Array(this.#capacity));
    this.#lastAt = wide(this.#lastAt);
    this.#lastTargetAt = wide(this.#lastTargetAt);
    this.#lookedMs = wide(this.#lookedMs);
    this.#goodMs = wide(this.#goodMs);
    this.#freshMs = wide(this.#freshMs);
    this.#hardSince = wide(this.#hardSince);
    this.#hardAt.grow(this.#capacity);
    this.#failingSince.grow(this.#capacity);
    this.#same = copied(this.#same, new Uint32Array(this.#capacity));
    this.#failures = copied(this.#failures, new Uint32Array(this.#capacity));
    this.#changes = copied(this.#changes, new Uint32Array(this.#capacity));
    this.#attempt = copied(this.#attempt, new Uint16Array(this.#capacity));
    const narrow = (old: Uint8Array<ArrayBuffer>) => copied(old, new Uint8Array(this.#capacity));
    this.#hard = narrow(this.#hard);
    this.#soft = narrow(this.#soft);
    this.#told = narrow(this.#told);
    this.#result = narrow(this.#result);
    this.#blamed = narrow(this.#blamed);
    this.#calm = narrow(this.#calm);
    this.#regularHard = narrow(this.#regularHard);
  }
}

const NO_VALUES: number[] = [];
const NO_WORDS: Saying = { code: "", measures: [] };

function copied<T extends { set(from: T): void }>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function restOf(state: ServiceState, before: Rest | undefined): Rest {
  const { softSince, symptomOf, last, rising, flappingSince, excused } = state;
  const lastFailure = last !== undefined && state.lastFailure === last ? AS_LAST : state.lastFailure;
  const rest: Rest = { softSince, symptomOf, lastFailure, rising, flappingSince, excused };
  if (isSameRest(rest, NOTHING_MORE)) return NOTHING_MORE;
  return before !== undefined && isSameRest(rest, before) ? before : rest;
}

function isSameRest(a: Rest, b: Rest): boolean {
  return (
    a.softSince === b.softSince &&
    a.symptomOf === b.symptomOf &&
    a.lastFailure === b.lastFailure &&
    a.rising === b.rising &&
    a.flappingSince === b.flappingSince &&
    a.excused === b.excused
  );
}

function wordsOf({ code, measures, units, parameters = {}, detail }: Saying): unknown {
  return [code, measures, units, parameters, detail];
}

const NUMBER_OF_NAME = new Map(SERVICE_STATES.map((name, at) => [name, at]));

function numberOfName(name: ServiceStateName): number {
  return NUMBER_OF_NAME.get(name) ?? 0;
}

function nameOf(number: number | undefined): ServiceStateName {
  return SERVICE_STATES[number ?? 0] ?? "pending";
}
