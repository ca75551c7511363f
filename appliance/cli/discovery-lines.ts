/** What a discovery found as a person reads it in a terminal. */
import type { DiscoveryProgress, DiscoveryResult, FoundHost } from "#model/discovery.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";

export function progressLine({ phase, swept, addresses, found, looked, packets }: DiscoveryProgress): string {
  if (phase === "sweep") return `sweeping: ${swept} of ${addresses} addresses, ${packets} packets`;
  return `looking: ${looked} of ${found} hosts, ${packets} packets`;
}

export function discoveryLines(result: DiscoveryResult): string[] {
  const { networks, hosts, packets, seconds, packetsPerSecond } = result;
  return [
    ...hosts.flatMap(hostLines),
    `${hosts.length} ${hosts.length === 1 ? "host" : "hosts"} in ${networks.join(", ")}; ${packets} packets in ${seconds} s, at most ${packetsPerSecond} per second`,
  ];
}

function hostLines(host: FoundHost): string[] {
  const { address, name, vendor, model, version, kind, certainty, answers, remarks, services } = host;
  const what = [vendor, model, version].filter(Boolean).join(" ");
  const sure = certainty === "certain" ? "" : certainty === "likely" ? " (likely)" : "";
  const heard = [
    ...(answers.pingMs === undefined ? [] : [`ping ${answers.pingMs} ms`]),
    ...(answers.snmp === true ? [`SNMP, ${services} checks`] : []),
    ...answers.ports.map(({ port, name: service }) => `${service} ${port}`),
  ];
  return [
    [address.padEnd(15), (name ?? "").padEnd(24), `${kind ?? "not known"}${sure}`.padEnd(22), what]
      .join("  ")
      .trimEnd(),
    `                 answers: ${heard.length === 0 ? "nothing" : heard.join(", ")}`,
    ...remarks.map((remark) => `                 ${tell(english, remark)}`),
  ];
}
