/** Every parser of what comes from the network and from files. */
import type { Parser } from "./parser.ts";

/** By the file that holds them; each is loaded when it is needed, as coverage is only seen of what is loaded after it began. */
const GROUPS: readonly (() => Promise<readonly Parser[]>)[] = [
  async () => (await import("./parsers/snmp.ts")).snmpParsers,
  async () => (await import("./parsers/stored.ts")).storedParsers,
  async () => (await import("./parsers/messages.ts")).messageParsers,
  async () => (await import("./parsers/network.ts")).networkParsers,
  async () => (await import("./parsers/machine.ts")).machineParsers,
  async () => (await import("./parsers/orders.ts")).orderParsers,
  async () => (await import("./parsers/arrivals.ts")).arrivalParsers,
  async () => (await import("./parsers/trusted.ts")).trustedParsers,
  async () => (await import("./parsers/web.ts")).webParsers,
  async () => (await import("./parsers/mail.ts")).mailParsers,
  async () => (await import("./parsers/site.ts")).siteParsers,
  async () => (await import("./parsers/doors.ts")).doorParsers,
  async () => (await import("./parsers/devices.ts")).deviceParsers,
  async () => (await import("./parsers/conversations.ts")).conversationParsers(),
  async () => (await import("./parsers/tools.ts")).toolParsers(),
];

/** One after the other, those first that need little code. */
export async function* eachParser(): AsyncGenerator<Parser> {
  for (const load of GROUPS) yield* await load();
}

/** The parser of a name, and nothing loaded but what stands beside it and before it. */
export async function findParser(name: string): Promise<Parser | undefined> {
  for await (const parser of eachParser()) if (parser.name === name) return parser;
  return undefined;
}
