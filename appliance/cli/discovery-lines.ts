/** What a discovery found as a person reads it in a terminal. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import type { DiscoveryProgress, DiscoveryResult, FoundHost } from "#model/discovery.ts";
import { filled } from "#lib/columns.ts";
import { saySentence } from "./speech.ts";

const { say } = sayer(lines);

export function progressLine({ phase, swept, addresses, found, looked, packets }: DiscoveryProgress): string {
  if (phase === "sweep") return say("look.discover.sweep", { swept, addresses, packets });
  return say("look.discover.look", { looked, found, packets });
}

export function discoveryLines(result: DiscoveryResult): string[] {
  const { networks, hosts, packets, seconds, packetsPerSecond } = result;
  return [
    ...hosts.flatMap(hostLines),
    say("look.discover.sum", {
      hosts: hosts.length,
      networks: networks.join(", "),
      packets,
      seconds,
      rate: packetsPerSecond,
    }),
  ];
}

function hostLines(host: FoundHost): string[] {
  const { address, name, vendor, model, version, kind, certainty, answers, remarks, services } = host;
  const what = [vendor, model, version].filter(Boolean).join(" ");
  const known = kind ?? say("look.discover.notKnown");
  const heard = [
    ...(answers.pingMs === undefined ? [] : [say("look.discover.ping", { ms: answers.pingMs })]),
    ...(answers.snmp === true ? [say("look.discover.snmp", { checks: services })] : []),
    ...answers.ports.map(({ port, name: service }) => `${service} ${port}`),
  ];
  const kinds = certainty === "likely" ? say("look.discover.likely", { kind: known }) : known;
  return [
    [filled(address, 15), filled(name ?? "", 24), filled(kinds, 22), what].join("  ").trimEnd(),
    `                 ${heard.length === 0 ? say("look.discover.nothing") : say("look.discover.answers", { list: heard.join(", ") })}`,
    ...remarks.map((remark) => `                 ${saySentence(remark)}`),
  ];
}
