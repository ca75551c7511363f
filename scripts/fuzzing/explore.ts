/**
 * Looks for inputs that run code that none before has run, by changing those that did (Zalewski's AFL is the pattern), and
 * judges every one: no crash, nothing uncaught, sound outcomes, work that grows with the length and not with its square.
 */
import { setImmediate as turn } from "node:timers/promises";
import { Chance, seedOf } from "../lib/chance.ts";
import type { Coverage } from "./coverage.ts";
import { mutate, mutatingOf, stretch, type Mutating } from "./mutate.ts";
import type { Parser } from "./parser.ts";
import { tryInput, type Fault } from "./try-input.ts";

/** What any input may cost, in blocks of code that run. The dearest honest ones take a tenth of it. */
const WORK_LIMIT = { base: 3_000_000, perByte: 20_000 } as const;
/** Asking what ran costs some milliseconds, so inputs are tried in batches that take about so long. */
const BATCH_MS = 150;
const MOST_IN_BATCH = 2000;
/** An input that takes longer is counted alone: on a busy machine it may be an honest one. */
const SLOW_MS = 30;
const BATCHES_PER_STRETCH = 10;
const STRETCHED = [6_000, 24_000, 96_000] as const;
/** Four times as long: 4 where work is linear, 16 where it is the square; both times, as one length may only pass over more. */
const MOST_GROWTH = 9;
/** Below this the start of things outweighs the rest. */
const LEAST_WORK = 20_000;
const MOST_KEPT = 600;
const MOST_FAULTS = 20;

export class Explorer {
  readonly faults: Fault[] = [];
  readonly pool: Buffer[] = [];
  tried = 0;
  readonly #parser: Parser;
  readonly #coverage: Coverage;
  readonly #chance: Chance;
  readonly #mutating: Mutating;
  readonly #before: (input: Buffer) => void;
  #batches = 0;

  /** @param before is told each input before it is tried: it may be the last */
  constructor(parser: Parser, seed: number, coverage: Coverage, before: (input: Buffer) => void = () => undefined) {
    this.#parser = parser;
    this.#coverage = coverage;
    this.#chance = new Chance(seedOf(parser.name, seed));
    this.#mutating = mutatingOf(parser, this.#chance, this.pool);
    this.#before = before;
  }

  /** Tries what is given, each alone. Those that run something new are kept. */
  async begin(inputs: readonly Buffer[]): Promise<void> {
    for (const input of inputs) await this.#tryAlone(input, true);
  }

  /** A batch of changed inputs, and now and then a stretched one. */
  async step(): Promise<void> {
    this.#batches += 1;
    const found = this.faults.length;
    const batch: Buffer[] = [];
    const slow: Buffer[] = [];
    this.#coverage.take(false);
    const beganMs = performance.now();
    for (let atMs = beganMs; atMs - beganMs < BATCH_MS && batch.length < MOST_IN_BATCH;) {
      const input = this.#change();
      batch.push(input);
      await this.#try(input);
      const nowMs = performance.now();
      if (nowMs - atMs > SLOW_MS) slow.push(input);
      atMs = nowMs;
    }
    if (this.#coverage.take(false).isNew) await this.#findNew(batch);
    for (const input of slow) await this.#tryAlone(input, false);
    await this.#tryAlone(this.#chance.oneOf(batch), false);
    if (this.#batches % BATCHES_PER_STRETCH === 0 && this.faults.length === found) await this.stretchOne();
    await turn();
  }

  /** Tries again, half by half, to find the one that ran something new. */
  async #findNew(batch: readonly Buffer[]): Promise<void> {
    const [input] = batch;
    if (input !== undefined && batch.length === 1) return this.#tryAlone(input, false);
    const middle = Math.ceil(batch.length / 2);
    for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
      for (const one of half) await this.#try(one);
      if (this.#coverage.take(false).isNew) await this.#findNew(half);
    }
  }

  /** Stretches an input that is known, and compares what two lengths of it cost. */
  async stretchOne(): Promise<void> {
    if (this.#parser.unstretched !== undefined || this.#parser.waits === true || this.pool.length === 0) return;
    const input = this.#chance.oneOf(this.pool);
    const from = this.#chance.below(input.length);
    const to = Math.min(input.length, from + 1 + this.#chance.below(40));
    await this.#tryStretched(input, from, to);
  }

  async #tryStretched(input: Buffer, from: number, to: number): Promise<void> {
    const [short, long, longest] = STRETCHED.map((bytes) => stretch(input, from, to, bytes)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    await this.#measure(stretch(input, from, to, 1000)); // what is made once is paid here
    const little = await this.#measure(short);
    const much = await this.#measure(long);
    if (little < LEAST_WORK || much < MOST_GROWTH * little) return;
    const again = (await this.#measure(longest)) / (await this.#measure(long));
    if (again < MOST_GROWTH) return;
    const what = `work grows ${again.toFixed(1)} times when the input grows 4 times`;
    this.#note({ kind: "work", what, where: "growth", input: short });
  }

  async #measure(input: Buffer): Promise<number> {
    this.#coverage.take(false);
    await this.#try(input);
    return this.#coverage.take(false).work;
  }

  #change(): Buffer {
    const { pool } = this;
    // What was found last has been changed least.
    const recent = pool.slice(-20);
    const input = pool.length === 0 ? Buffer.alloc(0) : this.#chance.oneOf(this.#chance.below(3) === 0 ? recent : pool);
    return mutate(input, this.#mutating);
  }

  async #try(input: Buffer): Promise<void> {
    this.#before(input);
    this.tried += 1;
    const fault = await tryInput(this.#parser, input);
    if (fault !== undefined) this.#note(fault);
  }

  async #tryAlone(input: Buffer, keep: boolean): Promise<void> {
    this.#coverage.take(false);
    await this.#try(input);
    const { work, isNew } = this.#coverage.take(true);
    if ((isNew || (keep && this.pool.length === 0)) && this.pool.length < MOST_KEPT) this.pool.push(input);
    if (this.#parser.waits === true || work <= WORK_LIMIT.base + WORK_LIMIT.perByte * input.length) return;
    this.#note({ kind: "work", what: `more than ${WORK_LIMIT.perByte} blocks for a byte`, where: "limit", input });
  }

  #note(fault: Fault): void {
    const known = this.faults.some(({ kind, where }) => kind === fault.kind && where === fault.where);
    if (!known && this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }
}
