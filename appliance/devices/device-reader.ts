/**
 * Asks one device for objects and tables on behalf of the MIBs: every object at most once, every fault noted by name and
 * confined to what it concerns, everything ended when the device falls silent or the time is up.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Problem } from "#lib/problem.ts";
import { SnmpError, type SnmpAgent, type SnmpClient, type SnmpFault, type SnmpValue } from "#snmp/client.ts";

export type NoteCode = SnmpFault | "wrongType" | "deadline" | "fellSilent" | "mibFailed";

/** What went wrong with one place of a device. */
export interface DeviceNote extends Problem {
  readonly code: NoteCode;
  /** What fills the sentence of its code in any language (`look.note.CODE`). */
  readonly parameters: Parameters;
}

export interface ReaderOptions {
  readonly signal: AbortSignal;
  /** Milliseconds one request may take; default as the client's. */
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** Questions in a row that drew nothing readable after which no more are asked: each costs its timeouts. */
const MOST_SILENCES = 2;
const MOST_UNREADABLE = 4;
const MOST_NOTES = 100;

export class DeviceReader {
  readonly #client: SnmpClient;
  readonly #agent: SnmpAgent;
  readonly #options: ReaderOptions;
  readonly #instances = new Map<string, SnmpValue | undefined>();
  readonly #columns = new Map<string, ReadonlyMap<string, SnmpValue>>();
  readonly #notes = new Map<string, DeviceNote>();
  #silences = 0;
  #unreadable = 0;
  #ended = false;

  constructor(client: SnmpClient, agent: SnmpAgent, options: ReaderOptions) {
    this.#client = client;
    this.#agent = agent;
    this.#options = options;
  }

  /** What went wrong, each fault of each place once. */
  get notes(): readonly DeviceNote[] {
    return [...this.#notes.values()];
  }

  /** True when nothing more is asked: the device fell silent, or the time is up. */
  get ended(): boolean {
    return this.#ended;
  }

  note(code: NoteCode, path: string, message: string, parameters: Parameters = {}): void {
    const key = `${code} ${path}`;
    if (!this.#notes.has(key) && this.#notes.size < MOST_NOTES)
      this.#notes.set(key, { code, path, message, parameters });
  }

  /**
   * Values of instances (`...0`) by OID; what the device does not have is left out. @param path names the asker in notes
   */
  async instances(oids: readonly string[], path: string): Promise<ReadonlyMap<string, SnmpValue>> {
    const missing = [...new Set(oids)].filter((oid) => !this.#instances.has(oid));
    if (missing.length > 0 && !this.#ended) await this.#fetchInstances(missing, path);
    const values = new Map<string, SnmpValue>();
    for (const oid of oids) {
      const value = this.#instances.get(oid);
      if (value !== undefined) values.set(oid, value);
    }
    return values;
  }

  async #fetchInstances(oids: readonly string[], path: string): Promise<void> {
    // Version 1 answers a get with a single missing object by an error and nothing else; a step to the next does better.
    if (this.#agent.access.version === "1") return this.#fetchByNext(oids, path);
    const outcomes = await this.#client.getEach(this.#agent, oids, this.#options);
    if (outcomes.some((outcome) => !(outcome instanceof SnmpError))) this.#readable();
    const faults = new Set<string>();
    for (const [i, oid] of oids.entries()) {
      const outcome = outcomes[i];
      if (!(outcome instanceof SnmpError)) this.#instances.set(oid, outcome?.value);
      else if (!faults.has(outcome.fault)) {
        faults.add(outcome.fault);
        this.#noteFault(outcome, path);
      }
    }
  }

  async #fetchByNext(oids: readonly string[], path: string): Promise<void> {
    const scalars = oids.filter((oid) => oid.endsWith(".0"));
    const objects = scalars.map((oid) => oid.slice(0, -2));
    try {
      const rows =
        objects.length === 0
          ? undefined
          : await this.#ask(() => this.#client.columns(this.#agent, objects, this.#options));
      for (const [i, oid] of scalars.entries()) this.#instances.set(oid, rows?.get("0")?.get(objects[i] ?? ""));
      for (const oid of oids) {
        if (oid.endsWith(".0") || this.#ended) continue;
        const [varbind] = await this.#ask(() => this.#client.get(this.#agent, [oid], this.#options));
        this.#instances.set(oid, varbind?.value);
      }
    } catch (error) {
      this.#noteFault(error, path);
    }
  }

  /** Those of the roots below which the device has something, asked by a step from each; all where it does not tell. */
  async rootsInUse(roots: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.#ended || roots.length === 0) return new Set(roots);
    try {
      const options = { ...this.#options, inOrder: true };
      const found = await this.#ask(() => this.#client.hasBelow(this.#agent, roots, options));
      return new Set(roots.filter((_, place) => found[place] !== false));
    } catch (error) {
      this.#noteFault(error, "probes");
      return new Set(roots);
    }
  }

  /** Columns of one table: values by index, by column. A column that could not be read has no values. */
  async columns(
    oids: readonly string[],
    mostRows: number,
    path: string,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, SnmpValue>>> {
    const missing = oids.filter((oid) => !this.#columns.has(oid));
    if (missing.length > 0 && !this.#ended) await this.#fetchColumns(missing, mostRows, path);
    return new Map(oids.map((oid) => [oid, this.#columns.get(oid) ?? new Map<string, SnmpValue>()]));
  }

  async #fetchColumns(oids: readonly string[], mostRows: number, path: string): Promise<void> {
    try {
      const options = { ...this.#options, maxValues: mostRows * oids.length };
      const rows = await this.#ask(() => this.#client.columns(this.#agent, oids, options));
      for (const oid of oids) {
        const values = new Map<string, SnmpValue>();
        for (const [index, row] of rows) {
          const value = row.get(oid);
          if (value !== undefined) values.set(index, value);
        }
        this.#columns.set(oid, values);
      }
    } catch (error) {
      this.#noteFault(error, path);
      const mayHelp = error instanceof SnmpError && error.fault !== "tooMuch";
      if (mayHelp && !this.#endsAll(error) && oids.length > 1) await this.#fetchColumnsSingly(oids, mostRows, path);
    }
  }

  /** Half a table is better than none: each column for itself. */
  async #fetchColumnsSingly(oids: readonly string[], mostRows: number, path: string): Promise<void> {
    for (const oid of oids) {
      if (this.#ended) return;
      await this.#fetchColumns([oid], mostRows, `${path} ${oid}`);
    }
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    const answer = await question();
    this.#readable();
    return answer;
  }

  #readable(): void {
    this.#silences = 0;
    this.#unreadable = 0;
  }

  #endsAll(error: unknown): boolean {
    if (!(error instanceof SnmpError)) throw error;
    return this.#ended || error.fault === "aborted" || error.fault === "authentication" || error.fault === "timeout";
  }

  #noteFault(error: unknown, path: string): void {
    if (!(error instanceof SnmpError)) throw error;
    if (this.#ended) return;
    if (this.#options.signal.aborted || error.fault === "aborted") {
      this.#ended = true;
      this.note("deadline", path, "the time for this device is up; the rest was not read");
      return;
    }
    this.note(error.fault, path, error.message, { about: error.about });
    if (error.fault === "authentication") this.#ended = true;
    if (error.fault !== "timeout" && error.fault !== "malformed") return;
    this.#unreadable += 1;
    if (error.fault === "timeout") this.#silences += 1;
    if (this.#silences < MOST_SILENCES && this.#unreadable < MOST_UNREADABLE) return;
    this.#ended = true;
    this.note("fellSilent", "", "it stopped answering in a way that can be read; the rest was not asked for");
  }
}
