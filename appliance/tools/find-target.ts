/** Whom a tool is about: a watched host or a typed address, led to addresses that the gate lets through. */
import { isIP } from "node:net";
import type { Host } from "#model/site.ts";
import type { ToolContext } from "./context.ts";

/** What orders with a target have in common. */
export interface WithTarget {
  readonly host?: string;
  readonly address?: string;
}

export interface Target {
  /** As it was typed or configured. */
  readonly name: string;
  /** At least one, all admitted; the preferred one first. */
  readonly addresses: readonly string[];
  readonly first: string;
  /** The watched host, where it is one. */
  readonly host?: Host;
}

/** There is nobody to ask; why was said. */
export class Ended extends Error {
  constructor() {
    super("the tool has said why it ends");
    this.name = "Ended";
  }
}

/**
 * Says where the target leads to.
 * @throws Forbidden; Ended where the name leads nowhere; the signal's reason
 */
export async function findTarget(order: WithTarget, context: ToolContext): Promise<Target> {
  const watched = context.hosts();
  const chosen = order.host === undefined ? undefined : watched.find(({ id }) => id === order.host);
  const name = chosen?.address ?? order.address ?? "";
  const host = chosen ?? watched.find(({ address }) => address === name);
  const addresses = await addressesOf(name, context);
  const [first = ""] = addresses;
  if (isIP(withoutZone(name)) === 0) context.say("target.name", { name, addresses: [...addresses] });
  return { name, addresses, first, ...(host !== undefined && { host }) };
}

/** All addresses of a name, admitted. @throws as `findTarget` does */
export async function addressesOf(
  name: string,
  { names, admit, signal, say }: ToolContext,
): Promise<readonly string[]> {
  if (isIP(withoutZone(name)) !== 0) {
    admit(name);
    return [name];
  }
  try {
    const addresses = await names.resolveAll(name, signal);
    for (const address of addresses) admit(address);
    return addresses;
  } catch (error) {
    signal.throwIfAborted();
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code !== "ENOTFOUND" && code !== "EAI_AGAIN") throw error;
    say(code === "ENOTFOUND" ? "target.unknown" : "target.notAsked", { name }, "bad");
    throw new Ended();
  }
}

function withoutZone(address: string): string {
  return address.split("%")[0] ?? address;
}
