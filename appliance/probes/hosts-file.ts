/** Names that the box's own hosts file knows. Source: hosts(5). */
import { readFile, stat } from "node:fs/promises";
import { isIP } from "node:net";
import type { Clock } from "#lib/clock.ts";

/** How old a look at the file may be before its change time is asked again. */
const FRESH_MS = 5000;
const MOST_BYTES = 1_000_000;
const MOST_ADDRESSES = 16;

export class HostsFile {
  readonly #path: string;
  readonly #clock: Clock;
  #addresses: ReadonlyMap<string, readonly string[]> = new Map();
  #changedAt = -1;
  #lookedAt = -Infinity;

  constructor(path: string, clock: Clock) {
    this.#path = path;
    this.#clock = clock;
  }

  /** The addresses of a name, IPv4 before IPv6; undefined where the file does not name it or cannot be read. */
  async find(name: string): Promise<readonly string[] | undefined> {
    if (this.#clock.monotonicMs() - this.#lookedAt > FRESH_MS) await this.#refresh();
    return this.#addresses.get(name.toLowerCase());
  }

  async #refresh(): Promise<void> {
    this.#lookedAt = this.#clock.monotonicMs();
    const found = await stat(this.#path).catch(() => undefined);
    const changedAt = found !== undefined && found.size <= MOST_BYTES ? found.mtimeMs : -1;
    if (changedAt === this.#changedAt) return;
    this.#changedAt = changedAt;
    const text = changedAt === -1 ? "" : await readFile(this.#path, "utf8").catch(() => "");
    this.#addresses = parseHosts(text);
  }
}

/** Addresses by name, names in lower case. */
export function parseHosts(text: string): ReadonlyMap<string, readonly string[]> {
  const addresses = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [address = "", ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (isIP(address) === 0) continue;
    for (const name of names.map((word) => word.toLowerCase())) {
      const known = addresses.get(name) ?? [];
      if (!known.includes(address) && known.length < MOST_ADDRESSES) addresses.set(name, [...known, address]);
    }
  }
  // Names of one family keep the file's order.
  for (const known of addresses.values()) known.sort((a, b) => isIP(a) - isIP(b));
  return addresses;
}
