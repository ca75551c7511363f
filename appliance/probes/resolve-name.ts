/**
 * Names to addresses without blocking a thread per look-up, remembered for a short while: the hosts file first, then the
 * name servers, and the system's own way (search domains, mDNS) for names that only it can know.
 */
import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { abortable } from "#lib/abortable.ts";
import { systemClock, type Clock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { Slots } from "#lib/slots.ts";
import { HostsFile } from "./hosts-file.ts";

export interface NameResolver {
  /**
   * The address for a name, IPv4 where there is one; an address is given back as it is.
   * @throws Error with code ENOTFOUND when the name does not exist or has no address; EAI_AGAIN when no name server
   *   gave a usable answer (this box's trouble, not the target's); the signal's reason when aborted
   */
  resolve(nameOrAddress: string, signal: AbortSignal): Promise<string>;
}

/** An answer of the name servers: addresses with their time to live in seconds (RFC 1035, section 3.2.1). */
export type AskServers = (name: string, family: 4 | 6) => Promise<readonly { address: string; ttl: number }[]>;

export interface CachingResolverOptions {
  readonly hostsFile?: string;
  readonly ask?: AskServers;
  /** The system's own look-up, for single words and `.local`. */
  readonly askSystem?: (name: string) => Promise<string>;
  readonly clock?: Clock;
  readonly mostNames?: number;
}

interface Memo {
  readonly address?: string;
  readonly error?: Error;
  readonly freshUntil: number;
  readonly usableUntil: number;
}

const SHORTEST_MS = 5000;
const LONGEST_MS = 3_600_000;
const UNKNOWN_NAME_MS = 10_000;
const TROUBLE_MS = 2000;
/** When no server answers, an answer up to this old is better than none (the idea of RFC 8767). */
const STALE_MS = 3_600_000;
const SYSTEM_LOOKUPS = 2;

export class CachingNameResolver implements NameResolver {
  readonly #hosts: HostsFile;
  readonly #ask: AskServers;
  readonly #askSystem: (name: string) => Promise<string>;
  readonly #clock: Clock;
  readonly #mostNames: number;
  readonly #memos = new Map<string, Memo>();
  readonly #running = new Map<string, Promise<string>>();

  constructor(options: CachingResolverOptions = {}) {
    this.#ask = options.ask ?? askNameServers;
    this.#askSystem = options.askSystem ?? makeSystemLookup();
    this.#clock = options.clock ?? systemClock;
    this.#hosts = new HostsFile(options.hostsFile ?? "/etc/hosts", this.#clock);
    this.#mostNames = options.mostNames ?? 5000;
  }

  async resolve(nameOrAddress: string, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    if (isIP(nameOrAddress) !== 0) return nameOrAddress;
    const name = nameOrAddress.toLowerCase();
    const memo = this.#memos.get(name);
    if (memo !== undefined && memo.freshUntil > this.#clock.monotonicMs()) return outcomeOf(memo);
    let running = this.#running.get(name);
    if (running === undefined) {
      running = this.#lookUp(name, memo).finally(() => this.#running.delete(name));
      this.#running.set(name, running);
    }
    return abortable(running, signal);
  }

  async #lookUp(name: string, before: Memo | undefined): Promise<string> {
    const listed = await this.#hosts.find(name);
    if (listed !== undefined) return listed; // not remembered: the file is watched
    try {
      const { address, ttlMs } = await this.#query(name);
      return outcomeOf(this.#remember(name, { address }, Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ttlMs))));
    } catch (error) {
      if (isNoSuchName(error)) {
        return outcomeOf(this.#remember(name, { error: nameError("ENOTFOUND", name, error) }, UNKNOWN_NAME_MS));
      }
      const now = this.#clock.monotonicMs();
      if (before?.address !== undefined && before.usableUntil > now) {
        this.#store(name, { ...before, freshUntil: now + TROUBLE_MS });
        return before.address;
      }
      return outcomeOf(this.#remember(name, { error: nameError("EAI_AGAIN", name, error) }, TROUBLE_MS));
    }
  }

  async #query(name: string): Promise<{ address: string; ttlMs: number }> {
    if (!name.replace(/\.$/, "").includes(".") || /\.local\.?$/.test(name)) {
      return { address: await this.#askSystem(name), ttlMs: 60_000 };
    }
    const [first] = await this.#ask(name, 4).catch(async (error: unknown) => {
      if (!isNoSuchName(error)) throw error;
      return this.#ask(name, 6);
    });
    if (first === undefined) throw nameError("ENOTFOUND", name);
    return { address: first.address, ttlMs: first.ttl * 1000 };
  }

  #remember(name: string, outcome: { address: string } | { error: Error }, freshMs: number): Memo {
    const freshUntil = this.#clock.monotonicMs() + freshMs;
    const memo: Memo = { ...outcome, freshUntil, usableUntil: freshUntil + STALE_MS };
    this.#store(name, memo);
    return memo;
  }

  #store(name: string, memo: Memo): void {
    this.#memos.delete(name);
    this.#memos.set(name, memo);
    const [oldest] = this.#memos.keys();
    if (this.#memos.size > this.#mostNames && oldest !== undefined) this.#memos.delete(oldest);
  }
}

function outcomeOf(memo: Memo): string {
  if (memo.address !== undefined) return memo.address;
  throw memo.error ?? new Error("a memo without outcome");
}

/** ENOTFOUND: no such name. ENODATA: the name has no such record. */
function isNoSuchName(error: unknown): boolean {
  const code = errorCode(error);
  return code === "ENOTFOUND" || code === "ENODATA";
}

function nameError(code: "ENOTFOUND" | "EAI_AGAIN", name: string, cause?: unknown): Error {
  const words = code === "ENOTFOUND" ? "has no address" : `could not be looked up (${errorCode(cause) ?? "no answer"})`;
  return Object.assign(new Error(`the name ${name} ${words}`, { cause }), { code });
}

/** Asks the box's name servers. A new resolver each time reads resolv.conf anew, so a changed DHCP lease is heeded. */
async function askNameServers(name: string, family: 4 | 6): Promise<readonly { address: string; ttl: number }[]> {
  const resolver = new Resolver({ timeout: 1500, tries: 2, maxTimeout: 3000 });
  const options = { ttl: true } as const;
  return family === 4 ? resolver.resolve4(name, options) : resolver.resolve6(name, options);
}

/** getaddrinfo(3) blocks one of few threads, hence the bound. */
function makeSystemLookup(): (name: string) => Promise<string> {
  const slots = new Slots(SYSTEM_LOOKUPS);
  const never = new AbortController().signal;
  return async (name) => {
    const { address } = await slots.run(never, () => lookup(name, { order: "ipv4first" }));
    return address;
  };
}
