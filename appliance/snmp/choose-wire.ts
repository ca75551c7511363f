/** Chooses how this box speaks SNMP v1 and v2c: in bursts through the kernel's own calls, else by Node's sockets. */
import { AF_INET, IPPROTO_UDP, KernelCalls, SOCK_DGRAM } from "#bursts/kernel-calls.ts";
import { BurstWire } from "./burst-wire.ts";
import { DgramWire } from "./dgram-wire.ts";
import type { MakeWire } from "./wire.ts";

export interface ChosenWire {
  readonly makeWire: MakeWire;
  readonly way: "bursts" | "dgram";
  /** What stood in the way of bursts; empty with them. For the log and `doctor`. */
  readonly obstacles: readonly string[];
}

/** Never fails, sends nothing. @param load gives the kernel's calls; tests let it fail */
export async function chooseWire(load: () => Promise<KernelCalls> = () => KernelCalls.load()): Promise<ChosenWire> {
  try {
    const calls = await load();
    calls.close(calls.openSocket(AF_INET, SOCK_DGRAM, IPPROTO_UDP));
    return { way: "bursts", makeWire: (events) => new BurstWire(calls, events), obstacles: [] };
  } catch (error) {
    const obstacles = [`bursts do not work here: ${(error as Error).message}`];
    return { way: "dgram", makeWire: dgramWire, obstacles };
  }
}

export const dgramWire: MakeWire = (events) => new DgramWire(events);
