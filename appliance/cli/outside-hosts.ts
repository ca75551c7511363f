/** Which hosts lie beyond the site's line. Where names lead to is asked while the line is up, and remembered while it is not. */
import { isIP } from "node:net";
import type { Host } from "#model/site.ts";

export interface OutsideHostsParts {
  readonly hosts: () => readonly Host[];
  /** All addresses of a name. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  readonly isBeyondLine: (address: string) => boolean;
}

export class OutsideHosts {
  readonly #parts: OutsideHostsParts;
  readonly #names = new Map<string, boolean>();

  constructor(parts: OutsideHostsParts) {
    this.#parts = parts;
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#parts.hosts().flatMap(({ id, address }) => (this.#isOutside(address) ? [id] : [])));
  }

  /** Asks where the names lead to. A name that nobody answers for stays what it was. */
  async refresh(): Promise<void> {
    const names = new Set(this.#parts.hosts().flatMap(({ address }) => (isIP(address) === 0 ? [address] : [])));
    for (const known of this.#names.keys()) if (!names.has(known)) this.#names.delete(known);
    await Promise.all([...names].map((name) => this.#ask(name)));
  }

  async #ask(name: string): Promise<void> {
    try {
      const addresses = await this.#parts.resolve(name);
      this.#names.set(name, addresses.every(this.#parts.isBeyondLine));
    } catch {
      // Its trouble, or the line's, is told by whoever looks at it.
    }
  }

  #isOutside(address: string): boolean {
    return isIP(address) === 0 ? this.#names.get(address) === true : this.#parts.isBeyondLine(address);
  }
}
