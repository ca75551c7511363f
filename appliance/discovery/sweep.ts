/**
 * Who is there: pings every address and looks afterwards who has answered the kernel's ARP requests, which even those do
 * who answer no ping.
 */
import type { ArpEntry } from "#probes/arp-table.ts";
import type { Pinger } from "#probes/ping.ts";
import type { PacketBudget } from "./packet-budget.ts";

export interface SweepParts {
  readonly pinger: Pinger;
  readonly readArp: () => readonly ArpEntry[];
  readonly budget: PacketBudget;
  readonly signal: AbortSignal;
  /** Whether an address is on a network of the box: then a packet to it may cost ARP requests as well. */
  readonly isNear: (address: string) => boolean;
  /** Called with the number of addresses looked at so far, and of those that answered. */
  readonly onProgress: (looked: number, answered: number) => void;
}

export interface Sighted {
  readonly address: string;
  /** Newest round trip, milliseconds; undefined: it answers no ping. */
  readonly roundTripMs?: number;
  /** Lower case, colons. */
  readonly mac?: string;
}

/** One burst of the pinger, which leaves a millisecond between two packets. */
const AT_ONCE = 5;
const TIMEOUT_MS = 1500;
/** An address where nobody is costs the kernel up to three ARP requests, a second apart, in place of the packet. */
const PACKETS_NEAR = 4;
/** Bursts whose answers are waited for at the same time. */
const MOST_OPEN = 40;

/**
 * Sends one ping to each address, and a second one to those that did not answer the first but have a MAC address. When it is
 * cancelled it gives what it has seen until then.
 */
export async function sweep(addresses: readonly string[], parts: SweepParts): Promise<Sighted[]> {
  const roundTrips = new Map<string, number>();
  await unlessCancelled(pingAll(addresses, parts, roundTrips), parts.signal);
  const macs = new Map(parts.readArp().map(({ address, mac }) => [address, mac]));
  const silent = addresses.filter(
    (address) => !roundTrips.has(address) && (macs.has(address) || !parts.isNear(address)),
  );
  if (!parts.signal.aborted)
    await unlessCancelled(pingAll(silent, { ...parts, onProgress: () => undefined }, roundTrips), parts.signal);
  return addresses.flatMap((address) => {
    const [roundTripMs, mac] = [roundTrips.get(address), macs.get(address)];
    if (roundTripMs === undefined && mac === undefined) return [];
    return [{ address, ...(roundTripMs === undefined ? {} : { roundTripMs }), ...(mac === undefined ? {} : { mac }) }];
  });
}

async function unlessCancelled(task: Promise<void>, signal: AbortSignal): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** @param answers where round trips are put as they come, milliseconds by address */
async function pingAll(addresses: readonly string[], parts: SweepParts, answers: Map<string, number>): Promise<void> {
  const { pinger, budget, signal, isNear, onProgress } = parts;
  const before = answers.size;
  const open = new Set<Promise<void>>();
  let looked = 0;
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    const some = addresses.slice(at, at + AT_ONCE);
    await budget.take(
      some.reduce((sum, address) => sum + (isNear(address) ? PACKETS_NEAR : 1), 0),
      signal,
    );
    const pinging = pinger.ping(some, { count: 1, spacingMs: 1000, timeoutMs: TIMEOUT_MS, signal }).then((outcomes) => {
      for (const [address, { roundTripsMs, boxError }] of outcomes) {
        if (boxError !== undefined) throw boxError;
        if (roundTripsMs[0] !== undefined) answers.set(address, roundTripsMs[0]);
      }
      looked += some.length;
      onProgress(looked, answers.size - before);
    });
    const settled = pinging.finally(() => open.delete(settled));
    open.add(settled);
    settled.catch(() => undefined); // awaited below; meanwhile nobody may think it forgotten
    if (open.size >= MOST_OPEN) await Promise.race(open);
  }
  await Promise.all(open);
}
