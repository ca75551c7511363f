/** What a discovery found as a whole configuration: valid as it stands, with a remark on each device. */
import { Document, isMap, isSeq } from "yaml";
import { lookAround } from "#box/network.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import type { DiscoveryResult, FoundHost } from "#model/discovery.ts";

/** Names of checks in a remark; the rest is counted. */
const MOST_NAMES = 12;

/** YAML. @param report lines that come first, as remarks */
export function discoveredSite(result: DiscoveryResult, report: readonly string[] = []): string {
  const { version, customer, site, box } = makeDefaultSite(lookAround());
  const document = new Document({ version, customer, site, box, ...(result.configuration as object) });
  document.commentBefore = [
    ...report,
    ...(report.length === 0 ? [] : [""]),
    "Customer, site and box have names that stand for yours: change them before the first start.",
  ]
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
  const sure = certainty === "certain" ? "" : ", likely";
  const named = checks.slice(0, MOST_NAMES).map((naming) => tell(english, naming));
  const more = checks.length > named.length ? [`and ${checks.length - named.length} more`] : [];
  const ports = answers.snmp === true ? [] : answers.ports.map(({ port, name }) => `${name} (port ${port})`);
  const watched = [...(answers.pingMs === undefined ? [] : ["whether it answers"]), ...named, ...more, ...ports];
  return [
    ` ${[what, `(${kind ?? "not known what"}${sure})`].filter((word) => word !== "").join(" ")}`,
    ` Watched: ${watched.length === 0 ? "nothing yet" : watched.join(", ")}`,
  ]
    .map((line) => line.replaceAll(/[\r\n]+/g, " "))
    .join("\n");
}
