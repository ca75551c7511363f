/**
 * Names to addresses without blocking a thread per look-up, remembered for a short while: the hosts file first, then the
 * name servers, and the system's own way (search domains, mDNS) for names that only it can know.
 */
import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { domainToASCII } from "node:url";
import { abortable } from "#lib/abortable.ts";
import { systemClock, type Clock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { Slots } from "#lib/slots.ts";
import { HostsFile } from "./hosts-file.ts";

export interface NameResolver {
  /**
   * The preferred address for a name, IPv4 where there is one; an address is given back as it is.
   * @throws as `resolveAll` does
   */
  resolve(nameOrAddress: string, signal: AbortSignal): Promise<string>;
  /**
   * All addresses of a name (which may have letters beyond ASCII), IPv4 first, the families in turn; at least one.
   * @throws Error with code ENOTFOUND when the name does not exist or has no address; EAI_AGAIN when no name server
   *   gave a usable answer (this box's trouble, not the target's); the signal's reason when aborted
   */
  resolveAll(nameOrAddress: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** An answer of the name servers: addresses with their time to live in seconds (RFC 1035, section 3.2.1). */
export type AskServers = (name: string, family: 4 | 6) => Promise<readonly { address: string; ttl: number }[]>;

export interface CachingResolverOptions {
  readonly hostsFile?: string;
  readonly ask?: AskServers;
  /** The system's own look-up, for single words and `.local`. */
  readonly askSystem?: (name: string) => Promise<readonly string[]>;
  readonly clock?: Clock;
  readonly mostNames?: number;
}

interface Memo {
  readonly addresses?: readonly string[];
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
/** How long addresses of one family wait for those of the other. Source: RFC 8305, 3 ("Resolution Delay"), for slow lines. */
const OTHER_FAMILY_MS = 250;
const MOST_ADDRESSES = 16;

export class CachingNameResolver implements NameResolver {
  readonly #hosts: HostsFile;
  readonly #ask: AskServers;
  readonly #askSystem: (name: string) => Promise<readonly string[]>;
  readonly #clock: Clock;
  readonly #mostNames: number;
  readonly #memos = new Map<string, Memo>();
  readonly #running = new Map<string, Promise<readonly string[]>>();

  constructor(options: CachingResolverOptions = {}) {
    this.#ask = options.ask ?? askNameServers;
    this.#askSystem = options.askSystem ?? makeSystemLookup();
    this.#clock = options.clock ?? systemClock;
    this.#hosts = new HostsFile(options.hostsFile ?? "/etc/hosts", this.#clock);
    this.#mostNames = options.mostNames ?? 5000;
  }

  async resolve(nameOrAddress: string, signal: AbortSignal): Promise<string> {
    const [first] = await this.resolveAll(nameOrAddress, signal);
    return first ?? "";
  }

  async resolveAll(nameOrAddress: string, signal: AbortSignal): Promise<readonly string[]> {
    signal.throwIfAborted();
    if (isIP(nameOrAddress) !== 0) return [nameOrAddress];
    const name = asciiName(nameOrAddress);
    const memo = this.#memos.get(name);
    if (memo !== undefined && memo.freshUntil > this.#clock.monotonicMs()) return outcomeOf(memo);
    let running = this.#running.get(name);
    if (running === undefined) {
      running = this.#lookUp(name, memo).finally(() => this.#running.delete(name));
      this.#running.set(name, running);
    }
    return abortable(running, signal);
  }

  async #lookUp(name: string, before: Memo | undefined): Promise<readonly string[]> {
    const listed = await this.#hosts.find(name);
    if (listed !== undefined) return listed; // not remembered: the file is watched
    try {
      const { addresses, ttlMs } = await this.#query(name);
      return outcomeOf(this.#remember(name, { addresses }, Math.min(LONGEST_MS, Math.max(SHORTEST_MS, ttlMs))));
    } catch (error) {
      if (isNoSuchName(error)) {
        return outcomeOf(this.#remember(name, { error: nameError("ENOTFOUND", name, error) }, UNKNOWN_NAME_MS));
      }
      const now = this.#clock.monotonicMs();
      if (before?.addresses !== undefined && before.usableUntil > now) {
        this.#store(name, { ...before, freshUntil: now + TROUBLE_MS });
        return before.addresses;
      }
      return outcomeOf(this.#remember(name, { error: nameError("EAI_AGAIN", name, error) }, TROUBLE_MS));
    }
  }

  async #query(name: string): Promise<{ addresses: readonly string[]; ttlMs: number }> {
    if (!name.replace(/\.$/, "").includes(".") || /\.local\.?$/.test(name)) {
      return { addresses: await this.#askSystem(name), ttlMs: 60_000 };
    }
    const records = await this.#askBothFamilies(name);
    if (records.length === 0) throw nameError("ENOTFOUND", name);
    const ttl = Math.min(...records.map((record) => record.ttl));
    const addresses = [...new Set(records.map(({ address }) => address))].slice(0, MOST_ADDRESSES);
    return { addresses, ttlMs: ttl * 1000 };
  }

  /** IPv4 and IPv6 side by side; whichever comes first waits a moment for the other. */
  async #askBothFamilies(name: string): Promise<readonly { address: string; ttl: number }[]> {
    const asked = ([4, 6] as const).map((family) => this.#ask(name, family));
    const settled: PromiseSettledResult<Awaited<ReturnType<AskServers>>>[] = [];
    const both = Promise.all(
      asked.map(async (answer, place) => {
        settled[place] = (await Promise.allSettled([answer]))[0];
      }),
    );
    // Until both have come, or one with addresses and the moment is over.
    await Promise.race([
      both,
      Promise.any(asked.map(nonEmpty)).then(
        () => delay(OTHER_FAMILY_MS),
        () => both,
      ),
    ]);
    const [four, six] = [settled[0], settled[1]];
    const records = inTurn(recordsOf(four), recordsOf(six));
    if (records.length > 0) return records;
    // No address: what says that there is none counts only where neither says that it could not look.
    const errors = [four, six].flatMap((one) => (one?.status === "rejected" ? [one.reason as Error] : []));
    const trouble = errors.find((error) => !isNoSuchName(error));
    if (trouble !== undefined) throw trouble;
    if (errors[0] !== undefined) throw errors[0];
    return [];
  }

  #remember(name: string, outcome: { addresses: readonly string[] } | { error: Error }, freshMs: number): Memo {
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

function outcomeOf(memo: Memo): readonly string[] {
  if (memo.addresses !== undefined) return memo.addresses;
  throw memo.error ?? new Error("a memo without outcome");
}

/** A name as DNS knows it: in lower case, letters beyond ASCII as RFC 5891 writes them; what is no such name as it is. */
function asciiName(name: string): string {
  const lower = name.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? domainToASCII(lower) || lower : lower;
}

type Records = Awaited<ReturnType<AskServers>>;

async function nonEmpty(answer: Promise<Records>): Promise<Records> {
  const records = await answer;
  if (records.length === 0) throw new Error("no records");
  return records;
}

function recordsOf(settled: PromiseSettledResult<Records> | undefined): Records {
  return settled?.status === "fulfilled" ? settled.value : [];
}

/** The first of one list, the first of the other, the second of the one, ... */
function inTurn(first: Records, second: Records): Records {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, place) => [first[place], second[place]])
    .flat()
    .filter((record) => record !== undefined);
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
function makeSystemLookup(): (name: string) => Promise<readonly string[]> {
  const slots = new Slots(SYSTEM_LOOKUPS);
  const never = new AbortController().signal;
  return async (name) => {
    const found = await slots.run(never, () => lookup(name, { all: true, order: "ipv4first" }));
    return [...new Set(found.map(({ address }) => address))].slice(0, MOST_ADDRESSES);
  };
}
