/** The sheet of a round: its outcomes in columns, used again by every run. */
import type { Measurements, Observation } from "#model/result.ts";
import { MOST_NUMBERS, type Saying, type Sheet } from "./rounds.ts";

/** What one member came to; undefined: nothing yet. */
type Said = Saying | Observation | Error | undefined;

export class RoundSheet implements Sheet {
  readonly #said: Said[];
  readonly #numbers: Float64Array;
  readonly #wanted: Uint8Array;
  readonly #take: (places: readonly number[]) => void;
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

  tell(place: number, outcome: Observation | Error): void {
    this.#write(place, outcome);
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

  #write(place: number, said: Said): void {
    if (!this.isWanted(place) || this.#said[place] !== undefined) return;
    this.#said[place] = said;
    this.#fresh.push(place);
  }
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
