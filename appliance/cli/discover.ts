/** `vedetta discover`: which hosts are in a network, what they are, and the configuration that would watch them. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isNear, lookAround, readOwnNetworks } from "#box/network.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { checkTypes } from "#checks/registry.ts";
import { loadSite } from "#config/load-site.ts";
import { discover as discoverNetworks } from "#discovery/discover.ts";
import { parseNetworks } from "#discovery/networks.ts";
import { DEFAULT_RATE, LEAST_RATE, MOST_RATE } from "#discovery/packet-budget.ts";
import { isAbort } from "#lib/errno.ts";
import { systemClock } from "#lib/clock.ts";
import type { DiscoveryProgress, DiscoveryResult } from "#model/discovery.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import { askedCredentials } from "./asked-credentials.ts";
import { discoveredSite } from "./discovered-site.ts";
import { discoveryLines, progressLine } from "./discovery-lines.ts";
import { SNMP_OPTIONS } from "./snmp-options.ts";
import { speech } from "./speech.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

export const discover: Verb = {
  name: "discover",
  async help() {
    const { helpPage, sayHelp, snmpPage } = await import("./help.ts");
    const page = sayHelp("help.discover", { rate: DEFAULT_RATE });
    return helpPage("discover", [page, snmpPage(), sayHelp("help.discover.end")]);
  },

  async run(args, terminal) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...SNMP_OPTIONS,
        community: { type: "string", multiple: true },
        credential: { type: "string", multiple: true },
        config: { type: "string" },
        data: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
        rate: { type: "string" },
        "no-snmp": { type: "boolean" },
      },
    });
    const own = readOwnNetworks();
    const { networks, problems } = parseNetworks(positionals, own.networks);
    const [problem] = problems;
    if (problem !== undefined) throw new UsageError((spoken) => `${problem.path} ${spoken.refusal(problem)}`.trim());
    const rate = rateOf(values.rate);
    const credentials = values["no-snmp"] === true ? [] : await askedCredentials(values, terminal);
    const { pinger, way, obstacles } = await choosePinger();
    if (way === "none") for (const obstacle of obstacles) terminal.err(obstacle);
    const progress = new ProgressPrinter(terminal);
    try {
      const result = await discoverNetworks({
        networks,
        rate,
        credentials,
        ownAddresses: new Set(own.addresses),
        isNear,
        pinger,
        readArp: readArpTable,
        surroundings: makeDefaultSite(lookAround()).hosts ?? [],
        clock: systemClock,
        signal: terminal.signal,
        onProgress: (news) => progress.show(news),
      });
      return print(result, { json: values.json === true, out: values.out }, terminal);
    } catch (error) {
      if (!isAbort(error)) throw error;
      complain(terminal, "discover", say("look.ended"));
      return 1;
    } finally {
      pinger.stop();
    }
  },
};

function rateOf(words: string | undefined): number {
  const rate = Number(words ?? DEFAULT_RATE);
  if (!Number.isInteger(rate) || rate < LEAST_RATE || rate > MOST_RATE)
    throw new UsageError(line("look.discover.rate", { least: LEAST_RATE, most: MOST_RATE }));
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

function print(
  result: DiscoveryResult,
  { json, out }: { readonly json: boolean; readonly out: string | undefined },
  terminal: Terminal,
): number {
  const report = discoveryLines(result);
  const site = discoveredSite(result, out === undefined ? report : []);
  const fault = faultIn(site);
  if (out !== undefined) writeFileSync(out, site, { mode: 0o600 });
  if (json) terminal.out(JSON.stringify(result));
  else if (out === undefined) for (const row of site.trimEnd().split("\n")) terminal.out(row);
  else {
    for (const row of report) terminal.out(row);
    terminal.out(say("look.discover.written", { file: out }));
  }
  if (fault !== undefined) complain(terminal, "discover", say("look.discover.lookOver", { fault }));
  return result.hosts.length === 0 ? 1 : 0;
}

/** The proposal is held to the same rules as every configuration. */
function faultIn(site: string): string | undefined {
  const { problems } = loadSite(site, { checkTypes, secrets: { get: () => undefined }, lenient: true });
  return problems[0] === undefined ? undefined : speech().refusalLine(problems[0]);
}
