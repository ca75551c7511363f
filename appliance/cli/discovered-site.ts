/** What a discovery found as a whole configuration: valid as it stands, with a remark on each device. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { Document, isMap, isSeq } from "yaml";
import { lookAround } from "#box/network.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { saySentence } from "./speech.ts";
import type { DiscoveryResult, FoundHost } from "#model/discovery.ts";

const { say } = sayer(lines);

/** Names of checks in a remark; the rest is counted. */
const MOST_NAMES = 12;

/** YAML. @param report lines that come first, as remarks */
export function discoveredSite(result: DiscoveryResult, report: readonly string[] = []): string {
  const { version, customer, site, box } = makeDefaultSite(lookAround());
  const document = new Document({ version, customer, site, box, ...(result.configuration as object) });
  document.commentBefore = [...report, ...(report.length === 0 ? [] : [""]), say("look.proposal.names")]
    .map((line) => ` ${line}`.trimEnd())
    .join("\n");
  const hosts = document.get("hosts");
  const found = new Map(result.hosts.map((host) => [host.address, host]));
  if (isSeq(hosts)) {
    for (const entry of hosts.items) {
      const host = isMap(entry) ? found.get(String(entry.get("address"))) : undefined;
      if (isMap(entry) && host !== undefined) entry.commentBefore = remarkOn(host);
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** What it is, and what will be watched on it. */
function remarkOn({ vendor, model, version, kind, certainty, checks, answers }: FoundHost): string {
  const repeats = vendor !== undefined && model?.toLowerCase().startsWith(vendor.toLowerCase()) === true;
  const what = [repeats ? undefined : vendor, model, version].filter((word) => word !== undefined).join(" ");
  const known = kind ?? say("look.proposal.notKnown");
  const kinds = certainty === "certain" ? known : say("look.proposal.likely", { kind: known });
  const named = checks.slice(0, MOST_NAMES).map(saySentence);
  const left = checks.length - named.length;
  const more = left > 0 ? [say("look.proposal.more", { count: left })] : [];
  const ports =
    answers.snmp === true
      ? []
      : answers.ports.map(({ port, name }) => say("look.proposal.port", { name, port: String(port) }));
  const watched = [...(answers.pingMs === undefined ? [] : [say("look.proposal.alive")]), ...named, ...more, ...ports];
  const list = watched.join(", ");
  return [
    ` ${[what, `(${kinds})`].filter((word) => word !== "").join(" ")}`,
    ` ${watched.length === 0 ? say("look.proposal.nothing") : say("look.proposal.watched", { list })}`,
  ]
    .map((line) => line.replaceAll(/[\r\n]+/g, " "))
    .join("\n");
}
