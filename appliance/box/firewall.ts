/** Whether this machine's own firewall lets anybody in at a port, as far as its rules can be read and understood. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const PATIENCE_MS = 3000;
/** A rule set that is longer is nobody's by hand: nothing is said about it. */
const MOST_BYTES = 4_000_000;
/** Chains that jump to chains: deeper is not followed (nft itself allows 16). */
const DEEPEST = 16;

/** The rules as `nft list ruleset` prints them; undefined: not installed, or not this user's to read. */
export async function readFirewall(): Promise<string | undefined> {
  try {
    return (await run("nft", ["list", "ruleset"], { timeout: PATIENCE_MS, maxBuffer: MOST_BYTES })).stdout;
  } catch {
    return undefined;
  }
}

export interface Door {
  readonly transport: "udp" | "tcp";
  readonly port: number;
}

interface Chain {
  readonly family: string;
  readonly name: string;
  readonly table: string;
  readonly lines: readonly string[];
}

/** What a rule, or a chain, makes of a new packet to a port that some sender of the network sends. */
type Fate = "in" | "out" | "on";

/**
 * Whether a new packet to this port is dropped or refused whoever sends it. A rule that lets some in is taken at its word, since whoever
 * wrote it thought of them; what is not understood concerns some.
 * @param rules as `nft list ruleset` prints them
 */
export function isBlocked(rules: string, { transport, port }: Door): boolean {
  const chains = readChains(rules);
  return (
    chains
      // What shuts IPv6 alone keeps nobody out who comes by IPv4.
      .filter(({ family, lines }) => /^(inet|ip)$/.test(family) && lines.some((line) => /hook input\b/.test(line)))
      .some((chain) => {
        const fate = fateIn(chain, chains, { transport, port }, 0);
        return fate === "out" || (fate === "on" && chain.lines.some((line) => /policy drop/.test(line)));
      })
  );
}

function readChains(rules: string): Chain[] {
  const chains: { family: string; name: string; table: string; lines: string[] }[] = [];
  let table = { family: "", name: "" };
  let inChain = false;
  for (const raw of rules.split("\n")) {
    const line = raw.trim();
    const opens = /^table (\S+) (\S+) \{/.exec(line);
    if (opens !== null) table = { family: opens[1] ?? "", name: opens[2] ?? "" };
    const begins = /^chain (\S+) \{/.exec(line);
    if (begins !== null) {
      chains.push({ family: table.family, table: table.name, name: begins[1] ?? "", lines: [] });
      inChain = true;
    } else if (line === "}") inChain = false;
    else if (inChain) chains.at(-1)?.lines.push(line);
  }
  return chains;
}

const VERDICT = /\b(accept|drop|reject|return|(?:jump|goto) \S+)(?: with .{1,80})?(?: comment .{1,200})?$/;

function fateIn(chain: Chain, all: readonly Chain[], door: Door, depth: number): Fate {
  if (depth > DEEPEST) return "on";
  for (const line of chain.lines) {
    const mapped = fateInMap(line, door);
    if (mapped !== undefined) return mapped;
    const verdict = VERDICT.exec(line);
    const word = verdict?.[1] ?? "";
    const whom = concerns(line.slice(0, verdict?.index), door);
    if (whom === "nobody") continue;
    if (word === "accept") return "in";
    if (whom === "some" && !/^(jump|goto)/.test(word)) continue;
    if (word === "drop" || word === "reject") return "out";
    if (word === "return") return "on";
    const [how, name] = word.split(" ");
    if (name === undefined) continue;
    const next = all.find((one) => one.name === name && one.table === chain.table && one.family === chain.family);
    const fate = next === undefined ? "on" : fateIn(next, all, door, depth + 1);
    if (fate === "in") return "in";
    if (whom === "all" && (fate === "out" || how === "goto")) return fate;
  }
  return "on";
}

/** `tcp dport vmap { 22 : accept, 2525 : drop }`, where it names the port. */
function fateInMap(line: string, { transport, port }: Door): Fate | undefined {
  const map = /\b(tcp|udp|th) dport vmap \{([^}]{1,4000})\}/.exec(line);
  if (map === null || (map[1] !== transport && map[1] !== "th")) return undefined;
  for (const part of (map[2] ?? "").split(",")) {
    const [ports = "", verdict = ""] = part.split(" : ");
    if (!namesPort(ports, port)) continue;
    if (verdict.trim() === "accept") return "in";
    if (verdict.trim() === "drop") return "out";
  }
  return undefined;
}

/** Rules that are no conditions on who sends what. */
const BESIDE =
  /\b(counter( packets \d{1,20} bytes \d{1,20})?|log( (prefix "[^"]{0,200}"|level \S+|flags \S+))*|ct state (\{ ?)?new( ?\})?|xt match "comment"|comment "[^"]{0,200}")/g;

/** As IANA numbers them. */
const PROTOCOL_NUMBERS = { udp: "17", tcp: "6" } as const;

/** Whom of those who send to the port a rule is about. @param line without its verdict */
function concerns(line: string, { transport, port }: Door): "all" | "some" | "nobody" {
  if (/^(type|policy|set|map|flowtable)\b/.test(line)) return "nobody";
  if (/\bct state\b/.test(line) && !/\bnew\b/.test(line)) return "nobody";
  if (/\biif(name)? "?lo"?(\s|$)/.test(line) || /\bicmp\w{0,2}\b/.test(line)) return "nobody";
  if (/\bfib daddr type (broadcast|multicast|anycast)\b/.test(line)) return "nobody";
  const protocol = /\b(?:meta l4proto|ip protocol|ip6 nexthdr) (\{[^}]{1,200}\}|\S+)/.exec(line)?.[1];
  if (
    protocol !== undefined &&
    !protocol.split(/\W+/).some((word) => word === transport || word === PROTOCOL_NUMBERS[transport])
  )
    return "nobody";
  const door = /\b(tcp|udp|th|sctp|dccp|udplite) dport (!= )?(\{[^}]{1,2000}\}|\S+)/.exec(line);
  if (door !== null) {
    const [, by, not, ports = ""] = door;
    if (by !== transport && by !== "th") return "nobody";
    if (/^[@$]/.test(ports)) return "some";
    if (namesPort(ports, port) === (not !== undefined)) return "nobody";
  }
  const left = line
    .replaceAll(BESIDE, "")
    .replace(door?.[0] ?? "", "")
    .replace(/\b(?:meta l4proto|ip protocol|ip6 nexthdr) (\{[^}]{1,200}\}|\S+)/, "")
    .replace(/\bfib daddr type local\b/, "")
    .trim();
  return left === "" ? "all" : "some";
}

/** @param ports `162`, `100-200`, `{ 161, 162, 514-520 }`; names of services are none of ours */
function namesPort(ports: string, port: number): boolean {
  return ports
    .replaceAll(/[{}]/g, "")
    .split(",")
    .some((part) => {
      const [from, to = from] = part.trim().split("-").map(Number);
      return from !== undefined && to !== undefined && port >= from && port <= to;
    });
}
