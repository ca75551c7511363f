/**
 * What a host is called: by reverse DNS, and by itself over NetBIOS, mDNS and LLMNR.
 * Sources: RFC 1002, 4.2.18 (node status), RFC 6762, 5.5 (direct unicast queries), RFC 4795 (LLMNR), RFC 1035, 3.5.
 */
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { abortable } from "#lib/abortable.ts";
import { decodeAnswer, encodeQuestion, questionName } from "#probes/dns-message.ts";
import type { PacketBudget } from "./packet-budget.ts";

export interface HostNames {
  readonly dns?: string;
  readonly netbios?: string;
  readonly mdns?: string;
  readonly llmnr?: string;
}

const MDNS_PORT = 5353;
const LLMNR_PORT = 5355;
const NETBIOS_PORT = 137;
const TIMEOUT_MS = 700;
/** A question to the resolver and its repetition. */
const DNS_PACKETS = 2;
const LONGEST_NAME = 253;

/**
 * Asks all four at once. Never fails; who does not answer has no name.
 * @param timeoutMs how long an answer of the host itself is waited for
 * @throws the signal's reason
 */
export async function lookUpNames(
  address: string,
  budget: PacketBudget,
  signal: AbortSignal,
  timeoutMs = TIMEOUT_MS,
): Promise<HostNames> {
  const ask = (port: number, question: Buffer, read: (answer: Buffer) => string | undefined) =>
    budget.take(1, signal).then(() => askHost({ address, port, question, read, timeoutMs, signal }));
  const pointer = (port: number) => ask(port, pointerQuestion(address), pointerIn);
  const [dns, netbios, mdns, llmnr] = await Promise.all([
    reverse(address, budget, signal),
    ask(NETBIOS_PORT, NODE_STATUS_QUESTION, computerNameIn),
    pointer(MDNS_PORT),
    pointer(LLMNR_PORT),
  ]);
  const names = Object.entries({ dns, netbios, mdns, llmnr }).filter(([, name]) => name !== undefined);
  return Object.fromEntries(names);
}

async function reverse(address: string, budget: PacketBudget, signal: AbortSignal): Promise<string | undefined> {
  await budget.take(DNS_PACKETS, signal);
  const resolver = new Resolver({ timeout: 1000, tries: 2 });
  try {
    return cleanName((await abortable(resolver.reverse(address), signal))[0]);
  } catch {
    signal.throwIfAborted();
    resolver.cancel();
    return undefined;
  }
}

function pointerQuestion(address: string): Buffer {
  return encodeQuestion(randomInt(65_536), questionName(address, "PTR"), "PTR", false);
}

function pointerIn(message: Buffer): string | undefined {
  const record = decodeAnswer(message).answers.find(({ type }) => type === "PTR");
  return record === undefined ? undefined : cleanName(String(record.data));
}

/** A node status request for the name `*`, which every NetBIOS host answers with all its names. */
const NODE_STATUS_QUESTION = Buffer.concat([
  Buffer.from([0x56, 0x44, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 32]),
  Buffer.from(`CK${"A".repeat(30)}`, "latin1"),
  Buffer.from([0, 0, 0x21, 0, 1]),
]);
const STATUS_COUNT_AT = 56;
const NAME_BYTES = 18;
const GROUP_FLAG = 0x80;

/** The unique name with suffix 0: the workstation's. */
export function computerNameIn(message: Buffer): string | undefined {
  const count = message[STATUS_COUNT_AT] ?? 0;
  for (let i = 0; i < count; i += 1) {
    const entry = message.subarray(STATUS_COUNT_AT + 1 + i * NAME_BYTES, STATUS_COUNT_AT + 1 + (i + 1) * NAME_BYTES);
    if (entry.length < NAME_BYTES) return undefined;
    if (entry[15] === 0 && ((entry[16] ?? 0) & GROUP_FLAG) === 0) return cleanName(entry.toString("latin1", 0, 15));
  }
  return undefined;
}

interface Question {
  readonly address: string;
  readonly port: number;
  readonly question: Buffer;
  readonly read: (answer: Buffer) => string | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

function askHost({ address, port, question, read, timeoutMs, signal }: Question): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    const settle = (name?: string) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      socket.close();
      resolve(name);
    };
    const giveUp = () => {
      settle();
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => settle(), timeoutMs);
    signal.addEventListener("abort", giveUp, { once: true });
    socket.once("error", () => settle());
    socket.on("message", (message, { address: from }) => {
      if (from === address) settle(tryRead(read, message));
    });
    socket.send(question, port, address, (error) => {
      if (error !== null) settle();
    });
  });
}

/** What breaks the protocol's rules is no name. */
function tryRead(read: (answer: Buffer) => string | undefined, message: Buffer): string | undefined {
  try {
    return read(message);
  } catch {
    return undefined;
  }
}

function cleanName(name: string | undefined): string | undefined {
  const clean = name
    ?.replace(/[^\x21-\x7e]+/g, "")
    .replace(/\.$/, "")
    .slice(0, LONGEST_NAME);
  return clean === undefined || clean === "" ? undefined : clean;
}
