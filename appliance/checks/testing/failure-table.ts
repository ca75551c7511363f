/**
 * The table of what each check type says about each failure. Tests fill it while they run; at the end it is compared with
 * the file that is checked in (failures.json in the type's folder), or written with VEDETTA_WRITE_TABLES=1.
 * What is compared is the sentence that people read. scripts/generate-references makes the page of all files.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "#model/result.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import type { AnyCheckType } from "../contract.ts";
import { steadyWords } from "./steady-words.ts";
import { tryCheck, type Trial } from "./try-check.ts";
import type { Ending, Misbehaviour } from "./misbehaving-servers.ts";

/** One line of the table. */
export interface FailureRow {
  readonly case: string;
  readonly code: string;
  /** The sentence in English, without times and other things that differ from run to run. */
  readonly said: string;
}

/** What is used of tap's test. */
interface Test extends Ending {
  ok(found: unknown, message: string): unknown;
  same(found: unknown, wanted: unknown, message: string): unknown;
}

/** Where the table of a check type is kept. */
export function failuresFile(type: string): string {
  return join(import.meta.dirname, "..", type, "failures.json");
}

/** Deadline of runs that ask by datagram and hope until then. */
export const HOPING_DEADLINE_MS = 1000;
/** Deadline of runs that are to run into it. All others have time enough on a machine that is busy. */
export const SHORT_DEADLINE_MS = 400;
const LONG_DEADLINE_MS = 30_000;

export class FailureTable {
  readonly #type: AnyCheckType;
  readonly #rows: FailureRow[] = [];
  readonly #unsteady: readonly RegExp[];
  #incomplete = false;

  /** @param unsteady what differs from run to run in the sentences of this type */
  constructor(type: AnyCheckType, unsteady: readonly RegExp[] = []) {
    this.#type = type;
    this.#unsteady = unsteady;
  }

  /** Notes what a run reported. The case in a few words, as a technician would tell it; each only once. */
  record(what: string, { observation }: Result): void {
    if (this.#rows.some((row) => row.case === what)) throw new Error(`${what} stands in the table already`);
    const { code, parameters, measurements } = observation;
    const sentence = { code: `${this.#type.name}.${code}`, parameters: { ...measurements, ...parameters } };
    this.#rows.push({ case: what, code, said: steadyWords(tell(english, sentence), this.#unsteady) });
  }

  /** Some cases could not be tried on this machine (their server is missing): those are not compared. */
  leaveIncomplete(): void {
    this.#incomplete = true;
  }

  /**
   * Runs the check once and notes what it reported. Asserts its code, and that the run ended by itself: the runner gives
   * up one that does not heed its deadline, and then reports the same code.
   */
  async try(t: Test, what: string, code: string, trial: Trial): Promise<Result> {
    const timeoutMs = trial.timeoutMs ?? (code === "timeout" ? SHORT_DEADLINE_MS : LONG_DEADLINE_MS);
    let runs = 0;
    const run: AnyCheckType["run"] = async (...all) => {
      runs += 1;
      try {
        return await this.#type.run(...all);
      } finally {
        runs -= 1;
      }
    };
    const { together: _, ...type } = { ...this.#type, run };
    const result = await tryCheck(type, { ...trial, timeoutMs });
    t.same([result.observation.code, result.blame], [code, "target"], what);
    t.same(runs, 0, `${what}: the run is over`);
    this.record(what, result);
    return result;
  }

  /**
   * Runs the check against misbehaving servers; those that it is to give up get little time.
   * @param timeoutMs for types that hope until the deadline that the true answer comes behind a wrong one
   */
  async tryAll(
    t: Test,
    servers: Readonly<Record<string, Misbehaviour>>,
    codes: Readonly<Record<string, string>>,
    settingsOf: (port: number) => unknown,
    timeoutMs?: number,
  ): Promise<void> {
    t.same(Object.keys(codes).toSorted(), Object.keys(servers).toSorted(), "a code is expected of every case");
    for (const [what, serve] of Object.entries(servers)) {
      await this.try(t, what, codes[what] ?? "", {
        settings: settingsOf(await serve(t)),
        ...(timeoutMs !== undefined && { timeoutMs }),
      });
    }
  }

  /** Compares with the file, or writes it. To be called after the last case. */
  check(t: Test): void {
    const file = failuresFile(this.#type.name);
    if (process.env.VEDETTA_WRITE_TABLES === "1") {
      if (this.#incomplete) throw new Error("the table is incomplete on this machine, so it is not written");
      writeFileSync(file, `${JSON.stringify(this.#rows, undefined, 2)}\n`);
    }
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FailureRow[]) : [];
    const tried = new Set(this.#rows.map((row) => row.case));
    const wanted = this.#incomplete ? kept.filter((row) => tried.has(row.case)) : kept;
    t.ok(this.#rows.length > 0, "something was tried");
    t.same(this.#rows, wanted, `the failure table of ${this.#type.name} is up to date (VEDETTA_WRITE_TABLES=1)`);
  }
}
