/**
 * What services remember between their runs. The part that must survive a restart goes to the store with the next commit,
 * together with what it belongs to: after a change of settings or address it is not taken up again.
 */
import { MOST_KEPT_BYTES, type Memory } from "#checks/contract.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service } from "#model/site.ts";

/** As stored; `owner` says which target and settings the value was kept for. */
interface KeptFact {
  readonly owner: string;
  readonly value: unknown;
}

export class KeptMemories {
  readonly #load: (name: string) => unknown;
  readonly #store: (name: string, fact: KeptFact | undefined) => void;

  /**
   * @param load reads a fact as it was stored by the last commit
   * @param store adds a fact to the next commit; undefined removes it
   */
  constructor(parts: {
    readonly load: (name: string) => unknown;
    readonly store: (name: string, fact: KeptFact | undefined) => void;
  }) {
    this.#load = parts.load;
    this.#store = parts.store;
  }

  /** A memory for a service that begins to be watched. The disk is asked only once, and only by checks that keep things. */
  open(service: Service, host: Host): Memory {
    return new ServiceMemory(this, service, host.address);
  }

  forget(key: ServiceKey): void {
    this.#store(nameOf(key), undefined);
  }

  recall(key: ServiceKey, owner: string): unknown {
    const fact = this.#load(nameOf(key)) as Partial<KeptFact> | undefined;
    return fact?.owner === owner ? fact.value : undefined;
  }

  keep(key: ServiceKey, owner: string, value: unknown): void {
    this.#store(nameOf(key), value === undefined ? undefined : { owner, value });
  }
}

class ServiceMemory implements Memory {
  readonly #all: KeptMemories;
  readonly #key: ServiceKey;
  readonly #fingerprint: string;
  readonly #address: string;
  #remembered: unknown;
  #kept: { readonly value: unknown } | undefined;

  constructor(all: KeptMemories, { key, fingerprint }: Service, address: string) {
    this.#all = all;
    this.#key = key;
    this.#fingerprint = fingerprint;
    this.#address = address;
  }

  get(): unknown {
    return this.#remembered;
  }

  set(value: unknown): void {
    this.#remembered = value;
  }

  kept(): unknown {
    this.#kept ??= { value: this.#all.recall(this.#key, this.#owner) };
    return this.#kept.value;
  }

  keep(value: unknown): void {
    mustFit(value);
    this.#kept = { value };
    this.#all.keep(this.#key, this.#owner, value);
  }

  get #owner(): string {
    return `${this.#fingerprint} ${this.#address}`;
  }
}

function nameOf(key: ServiceKey): string {
  return `memory.${key}`;
}

function mustFit(value: unknown): void {
  const bytes = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
  if (bytes > MOST_KEPT_BYTES) throw new RangeError(`a check may keep ${MOST_KEPT_BYTES} bytes, not ${bytes}`);
}
