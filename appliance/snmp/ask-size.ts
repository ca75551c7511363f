/**
 * How much one agent bears in one request, learned from what it takes and what it refuses. Starts at what most bear,
 * falls by halves, and climbs again slowly: a refusal may have been a lost packet or one unlucky value.
 */
import type { SnmpAccess } from "#model/site.ts";
import { MOST_IN_GET } from "./prepared-get.ts";

/** Full requests in a row before a larger one is tried. */
const CLIMB_AFTER = 8;
/** Full requests in a row before a size that was refused is tried again. */
const FORGIVE_AFTER = 200;

export class AskSize {
  readonly #most: number;
  #size: number;
  #ceiling: number;
  #proven = 0;
  #streak = 0;

  constructor(most: number) {
    this.#most = most;
    this.#size = most;
    this.#ceiling = most;
  }

  /** How much to ask for. */
  get size(): number {
    return this.#size;
  }

  /** Whether the agent has borne that much before. */
  isProven(count: number): boolean {
    return count <= this.#proven;
  }

  /** A request for so much was answered. */
  borne(count: number): void {
    this.#proven = Math.max(this.#proven, count);
    if (count < this.#size || this.#size >= this.#most) return;
    this.#streak += 1;
    if (this.#size < this.#ceiling && this.#streak >= CLIMB_AFTER) this.#climb();
    else if (this.#streak >= FORGIVE_AFTER) {
      this.#ceiling = this.#most;
      this.#climb();
    }
  }

  /** A request for so much was refused, or drew no answer while a small one did. */
  refused(count: number): void {
    if (count <= 1) return;
    const half = Math.floor(count / 2);
    this.#ceiling = count - 1;
    this.#size = this.#proven > 0 && this.#proven < count ? this.#proven : half;
    this.#proven = Math.min(this.#proven, this.#size);
    this.#streak = 0;
  }

  #climb(): void {
    this.#size = Math.min(this.#ceiling, this.#most, Math.ceil(this.#size * 1.25));
    this.#streak = 0;
  }
}

/** What is remembered of one agent. */
export interface AgentMemory {
  /** Values in one get. */
  readonly get: AskSize;
  /** Values in the answer to one getBulk. */
  readonly bulk: AskSize;
  /** It answers getBulk with an error: it is asked with getNext. */
  bulkRefused: boolean;
  /** It confuses the columns of one request: they are asked for one by one. */
  mixesColumns: boolean;
}

/** Agents cut a bulk answer where it is full, so asking for more than a frame holds costs nothing. */
const MOST_IN_BULK = 100;
const MOST_AGENTS = 5000;

/** The memories of all agents; the least recently asked are forgotten. */
export class AgentMemories {
  readonly #memories = new Map<string, AgentMemory>();

  of(address: string, port: number, version: SnmpAccess["version"]): AgentMemory {
    const key = `${address} ${port} ${version}`;
    const memory = this.#memories.get(key) ?? {
      get: new AskSize(MOST_IN_GET),
      bulk: new AskSize(MOST_IN_BULK),
      bulkRefused: false,
      mixesColumns: false,
    };
    this.#memories.delete(key);
    this.#memories.set(key, memory);
    if (this.#memories.size > MOST_AGENTS) {
      const oldest = this.#memories.keys().next().value;
      if (oldest !== undefined) this.#memories.delete(oldest);
    }
    return memory;
  }
}
