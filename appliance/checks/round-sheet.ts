/** The sheet of a round: its outcomes in columns, used again by every run. */
import { isDeepStrictEqual } from "node:util";
import type { Measurements, Observation } from "#model/result.ts";
import { MOST_NUMBERS, type Saying, type Sheet } from "./rounds.ts";

/** Longer details are not kept to be compared with. */
const MOST_DETAIL_CHARS = 4000;

/** What one member came to; undefined: nothing yet. */
type Said = Saying | Observation | Error | undefined;

export class RoundSheet implements Sheet {
  readonly #said: Said[];
  readonly #numbers: Float64Array;
  readonly #wanted: Uint8Array;
  readonly #take: (places: readonly number[]) => void;
  /** By place: what was told last by an observation, for as long as the same is told again. */
  readonly #told: (Saying | undefined)[] = [];
  /** Written since the last `hand`. */
  #fresh: number[] = [];

  /** @param take gets the places that were written, as soon as the run hands them on; a place once a run */
  constructor(members: number, take: (places: readonly number[]) => void) {
    this.#said = Array.from<Said>({ length: members });
    this.#numbers = new Float64Array(members * MOST_NUMBERS);
    this.#wanted = new Uint8Array(members);
    this.#take = take;
  }

  get members(): number {
    return this.#said.length;
  }

  /** Begins anew. @param isWanted says of a place whether it is looked at this time */
  begin(isWanted: (place: number) => boolean = () => true): void {
    this.#fresh = [];
    this.#said.fill(undefined);
    for (let place = 0; place < this.#wanted.length; place++) this.#wanted[place] = isWanted(place) ? 1 : 0;
  }

  isWanted(place: number): boolean {
    return this.#wanted[place] === 1;
  }

  number(place: number, index: number, value: number): void {
    this.#numbers[place * MOST_NUMBERS + index] = value;
  }

  say(place: number, saying: Saying): void {
    this.#write(place, saying);
  }

  /** Who is told the same again and again says the same, though the type makes an observation each time. */
  tell(place: number, outcome: Observation | Error): void {
    const before = this.#told[place];
    const isAsBefore = before !== undefined && !(outcome instanceof Error) && saysJust(outcome, before);
    const saying = isAsBefore ? before : outcome instanceof Error ? undefined : sayingOf(outcome);
    this.#told[place] = saying;
    if (outcome instanceof Error || saying === undefined) return this.#write(place, outcome);
    if (!this.#isOpen(place)) return;
    for (let index = 0; index < saying.measures.length; index++)
      this.number(place, index, outcome.measurements?.[saying.measures[index] ?? ""] ?? Number.NaN);
    this.#write(place, saying);
  }

  hand(): void {
    if (this.#fresh.length === 0) return;
    const fresh = this.#fresh;
    this.#fresh = [];
    this.#take(fresh);
  }

  /** Wanted places without an outcome. */
  missing(): number[] {
    const places: number[] = [];
    for (let place = 0; place < this.members; place++)
      if (this.isWanted(place) && this.#said[place] === undefined) places.push(place);
    return places;
  }

  /** What the place says, where it says it in the plain way; its numbers are read by `numberAt`. */
  sayingAt(place: number): Saying | undefined {
    const said = this.#said[place];
    return said !== undefined && "measures" in said ? said : undefined;
  }

  numberAt(place: number, index: number): number {
    return this.#numbers[place * MOST_NUMBERS + index] ?? Number.NaN;
  }

  /** The outcome as a single run would have reported it. */
  outcomeAt(place: number): Observation | Error | undefined {
    const said = this.#said[place];
    return said !== undefined && "measures" in said ? spellOut(said, (index) => this.numberAt(place, index)) : said;
  }

  #isOpen(place: number): boolean {
    return this.isWanted(place) && this.#said[place] === undefined;
  }

  #write(place: number, said: Said): void {
    if (!this.#isOpen(place)) return;
    this.#said[place] = said;
    this.#fresh.push(place);
  }
}

/** Whether an observation tells, its numbers aside, just what was told before. Nothing is made of it, as most do. */
function saysJust(seen: Observation, before: Saying): boolean {
  if (seen.code !== before.code || seen.detail !== before.detail || seen.attempts !== undefined) return false;
  let names = 0;
  for (const name in seen.measurements) if (before.measures[names++] !== name) return false;
  return (
    names === before.measures.length &&
    isDeepStrictEqual(seen.parameters, before.parameters) &&
    isDeepStrictEqual(seen.units, before.units)
  );
}

/** An observation as a saying; undefined: it is more than that. */
function sayingOf({ measurements = {}, attempts, ...words }: Observation): Saying | undefined {
  const measures = Object.keys(measurements);
  const isLong = (words.detail?.length ?? 0) > MOST_DETAIL_CHARS;
  if (attempts !== undefined || isLong || measures.length > MOST_NUMBERS) return undefined;
  return { ...words, measures };
}

/** What is said, as a single run reports it. @param numberAt gives the number of a measure by its index */
export function spellOut<Code extends string, Measurement extends string>(
  { measures, ...said }: Saying<Code, Measurement>,
  numberAt: (index: number) => number,
): Observation<Code, Measurement> {
  if (measures.length === 0) return said;
  const numbers = Object.fromEntries(measures.map((name, index) => [name, numberAt(index)]));
  return { ...said, measurements: numbers as Measurements<Measurement> };
}
