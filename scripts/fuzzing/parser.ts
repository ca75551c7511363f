/** A parser of what comes from outside, as the fuzzer knows it. */

export interface Parser {
  readonly name: string;
  /** What it reads, and from whom. */
  readonly reads: string;
  /** Where it lies: the files that are read for it, for people. */
  readonly files: readonly string[];
  /** Inputs that are as they should be, to begin with. */
  readonly seeds: () => readonly (string | Uint8Array)[] | Promise<readonly (string | Uint8Array)[]>;
  /** What stands in its inputs: words, signs, magic numbers. */
  readonly words?: readonly (string | Uint8Array)[];
  /** Longest input that is made; 2048 unless told. */
  readonly mostBytes?: number;
  /** It waits for others (sockets, timers): its work is not counted by bytes, and it is not stretched. */
  readonly waits?: true;
  /** An input takes long: among the tests there are few of them. */
  readonly dear?: true;
  /** An input of its own beside what comes from outside makes it slow; stretched inputs do not go through it. */
  readonly unstretched?: string;
  /** Made once, before the first input; whoever needs nothing leaves it out. */
  readonly open?: () => unknown;
  readonly close?: () => unknown;
  /**
   * Reads one input, and looks whether what came of it is sound.
   * @throws WrongOutcome where it is not; what `refuses` knows where the input is refused; anything else is a fault
   */
  readonly read: (input: Buffer) => unknown;
  /** Whether an error is of the kinds that the parser declares; none is unless told. */
  readonly refuses?: (error: unknown) => boolean;
}

/** What was read is not what must be: a round trip that is not equal, a value out of its bounds. */
export class WrongOutcome extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongOutcome";
  }
}

/** @throws WrongOutcome unless it holds */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new WrongOutcome(what);
}

/** Lets TypeScript look at each list of parsers where it stands. */
export function parsers(...list: readonly Parser[]): readonly Parser[] {
  return list;
}
