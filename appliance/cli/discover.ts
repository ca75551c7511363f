/** `vedetta discover`: which hosts are in a network, what they are, and the configuration that would watch them. */
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { isNear, readOwnNetworks } from "#box/network.ts";
import { checkTypes } from "#checks/registry.ts";
import { loadSite } from "#config/load-site.ts";
import { discover as discoverNetworks } from "#discovery/discover.ts";
import { parseNetworks } from "#discovery/networks.ts";
import { DEFAULT_RATE, LEAST_RATE, MOST_RATE } from "#discovery/packet-budget.ts";
import { credentialEntries } from "#discovery/propose-config.ts";
import { isAbort } from "#lib/errno.ts";
import { systemClock } from "#lib/clock.ts";
import { refusalLine, sayRefusal } from "#texts/say-refusal.ts";
import type { DiscoveryProgress, DiscoveryResult } from "#model/discovery.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import { discoveryLines, progressLine } from "./discovery-lines.ts";
import { parseSnmpOptions, SNMP_HELP, SNMP_OPTIONS } from "./snmp-options.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

const HELP = `
Usage: vedetta discover [CIDR ...] [SNMP options] [--no-snmp] [--rate N] [--json]

Looks who is there: pings every address of the networks (without any: the box's own), then asks each host that is there for
its names (reverse DNS, NetBIOS, mDNS, LLMNR), a dozen TCP ports, and over SNMP what it is. Only asks, never writes. Prints
what was found and the part of a configuration that would watch it.

  CIDR              an IPv4 network such as 192.0.2.0/24, or a single address; at most a /16
  --rate N          packets per second over all kinds together, ${DEFAULT_RATE} at most unless told
  --no-snmp         SNMP is not asked
  --json            everything as JSON, nothing else on standard output

${SNMP_HELP}

Progress goes to standard error. Ctrl-C ends it. Exit code 0, or 1 when nobody was found.
`;

export const discover: Verb = {
  name: "discover",
  summary: "finds hosts, what they are, and the configuration that watches them",
  help: HELP,

  async run(args, terminal) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...SNMP_OPTIONS,
        json: { type: "boolean" },
        rate: { type: "string" },
        "no-snmp": { type: "boolean" },
      },
    });
    const own = readOwnNetworks();
    const { networks, problems } = parseNetworks(positionals, own.networks);
    const [problem] = problems;
    if (problem !== undefined) throw new UsageError(`${problem.path} ${sayRefusal(problem)}`.trim());
    const rate = rateOf(values.rate);
    const snmp = values["no-snmp"] === true ? undefined : parseSnmpOptions(values);
    const { pinger, way, obstacles } = await choosePinger();
    if (way === "none") for (const obstacle of obstacles) terminal.err(obstacle);
    const progress = new ProgressPrinter(terminal);
    try {
      const result = await discoverNetworks({
        networks,
        rate,
        snmp,
        credential: snmp && { name: "lan", port: snmp.port, ...credentialEntries(snmp.access) },
        ownAddresses: new Set(own.addresses),
        isNear,
        pinger,
        readArp: readArpTable,
        clock: systemClock,
        signal: terminal.signal,
        onProgress: (news) => progress.show(news),
      });
      return print(result, values.json === true, terminal);
    } catch (error) {
      if (!isAbort(error)) throw error;
      terminal.err("vedetta discover: ended before it was done");
      return 1;
    } finally {
      pinger.stop();
    }
  },
};

function rateOf(words: string | undefined): number {
  const rate = Number(words ?? DEFAULT_RATE);
  if (!Number.isInteger(rate) || rate < LEAST_RATE || rate > MOST_RATE)
    throw new UsageError(`--rate must be ${LEAST_RATE} to ${MOST_RATE} packets per second`);
  return rate;
}

/** A line a second at most, and one for each new phase. */
class ProgressPrinter {
  readonly #terminal: Terminal;
  #saidAt = -Infinity;
  #phase = "";

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(news: DiscoveryProgress): void {
    const now = systemClock.monotonicMs();
    if (news.phase === this.#phase && now - this.#saidAt < 1000) return;
    this.#saidAt = now;
    this.#phase = news.phase;
    this.#terminal.err(progressLine(news));
  }
}

function print(result: DiscoveryResult, json: boolean, terminal: Terminal): number {
  const fault = faultIn(result.configuration);
  if (json) terminal.out(JSON.stringify(result));
  else {
    for (const line of discoveryLines(result)) terminal.out(line);
    terminal.out("");
    for (const line of stringify(result.configuration).trimEnd().split("\n")) terminal.out(line);
  }
  if (fault !== undefined) terminal.err(`vedetta discover: the configuration must be looked over: ${fault}`);
  return result.hosts.length === 0 ? 1 : 0;
}

/** The proposal is held to the same rules as every configuration. */
function faultIn(configuration: unknown): string | undefined {
  const document = {
    version: 1,
    customer: "local",
    site: { id: "site" },
    box: { id: "box-1" },
    ...(configuration as object),
  };
  const { problems } = loadSite(document, { checkTypes, secrets: { get: () => undefined }, lenient: true });
  return problems[0] === undefined ? undefined : refusalLine(problems[0]);
}
