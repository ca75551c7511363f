/**
 * Asks one device for objects and tables on behalf of the MIBs: every object at most once, every fault noted by name and
 * confined to what it concerns, everything ended when the device falls silent or the time is up.
 */
import type { Problem } from "#lib/problem.ts";
import { SnmpError, type SnmpAgent, type SnmpClient, type SnmpValue } from "#snmp/client.ts";

export interface ReaderOptions {
  readonly signal: AbortSignal;
  /** Milliseconds one request may take; default as the client's. */
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** Silent answers in a row after which nothing more is asked. */
const MOST_SILENCES = 2;
const MOST_NOTES = 100;
/** Single questions after a bundle was refused. */
const MOST_SINGLE_QUESTIONS = 40;

export class DeviceReader {
  readonly #client: SnmpClient;
  readonly #agent: SnmpAgent;
  readonly #options: ReaderOptions;
  readonly #instances = new Map<string, SnmpValue | undefined>();
  readonly #columns = new Map<string, ReadonlyMap<string, SnmpValue>>();
  readonly #notes = new Map<string, Problem>();
  #silences = 0;
  #ended = false;

  constructor(client: SnmpClient, agent: SnmpAgent, options: ReaderOptions) {
    this.#client = client;
    this.#agent = agent;
    this.#options = options;
  }

  /** What went wrong, each fault of each place once. */
  get notes(): readonly Problem[] {
    return [...this.#notes.values()];
  }

  /** True when nothing more is asked: the device fell silent, or the time is up. */
  get ended(): boolean {
    return this.#ended;
  }

  note(code: string, path: string, message: string): void {
    const key = `${code} ${path}`;
    if (!this.#notes.has(key) && this.#notes.size < MOST_NOTES) this.#notes.set(key, { code, path, message });
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
    try {
      this.#keep(oids, await this.#ask(() => this.#client.get(this.#agent, oids, this.#options)));
    } catch (error) {
      if (this.#endsAll(error) || oids.length === 1) {
        this.#noteFault(error, path);
        return;
      }
      await this.#fetchSingly(oids, path);
    }
  }

  /** The bundle was refused: whoever is at fault shall not harm the others. */
  async #fetchSingly(oids: readonly string[], path: string): Promise<void> {
    const half = Math.ceil(oids.length / 2);
    const parts =
      oids.length > MOST_SINGLE_QUESTIONS ? [oids.slice(0, half), oids.slice(half)] : oids.map((oid) => [oid]);
    for (const part of parts) {
      if (this.#ended) return;
      await this.#fetchInstances(part, part.length === 1 ? `${path} ${part[0]}` : path);
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
        this.#keep([oid], await this.#ask(() => this.#client.get(this.#agent, [oid], this.#options)));
      }
    } catch (error) {
      this.#noteFault(error, path);
    }
  }

  #keep(oids: readonly string[], values: readonly ({ readonly value: SnmpValue } | undefined)[]): void {
    for (const [i, oid] of oids.entries()) this.#instances.set(oid, values[i]?.value);
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
      if (!this.#endsAll(error) && oids.length > 1) await this.#fetchColumnsSingly(oids, mostRows, path);
    }
  }

  /** Half a table is better than none: each column for itself. */
  async #fetchColumnsSingly(oids: readonly string[], mostRows: number, path: string): Promise<void> {
    for (const oid of oids) {
      if (this.#ended) return;
      await this.#fetchColumns([oid], mostRows, `${path} ${oid}`);
    }
  }

  /** Single cells of a table, as instances. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    const answer = await question();
    this.#silences = 0;
    return answer;
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
    this.note(error.fault, path, error.message);
    if (error.fault === "authentication") this.#ended = true;
    if (error.fault !== "timeout") return;
    this.#silences += 1;
    if (this.#silences < MOST_SILENCES) return;
    this.#ended = true;
    this.note("fellSilent", "", "it stopped answering; the rest was not read");
  }
}
