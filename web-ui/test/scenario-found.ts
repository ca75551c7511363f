/** What a discovery found, as a box shows it for review: fifty devices of an office, a thousand of a factory, names of the worst kind. */
import type { ReviewCheck, ReviewDevice } from "#model/discovery-review.ts";
import { s, type ScenarioName } from "./scenario-basics.ts";

const device = (address: string, more: Partial<ReviewDevice>): ReviewDevice => ({
  address,
  stand: "ready",
  certainty: "certain",
  name: more.name ?? "",
  proposedName: more.name ?? "",
  sharedName: false,
  answers: { pingMs: 0.8, snmp: true, ports: [] },
  remarks: [],
  take: true,
  criticality: "medium",
  checks: 12,
  parts: ["ports", "processors", "temperatures"],
  troubles: 0,
  parents: [],
  ...more,
});

const silent: Partial<ReviewDevice> = {
  stand: "unreadable",
  take: false,
  checks: 3,
  parts: [],
  certainty: "likely",
  remarks: [s("discovery.snmpSilent")],
};
const mute = (open: readonly number[]): ReviewDevice["answers"] => ({
  pingMs: 1.2,
  snmp: false,
  ports: open.map((port) => ({ port, name: { 22: "ssh", 443: "https", 445: "smb" }[port] ?? String(port) })),
});

/** 52 devices: 43 ready, 6 that stay silent, 3 of which nothing is known; besides one that is watched, and one left out. */
function office(): ReviewDevice[] {
  const switches = Array.from({ length: 9 }, (_, place) =>
    device(`192.168.10.${place + 2}`, {
      name: place === 0 ? "CORE-1" : `SW-${place + 1}`,
      group: "network",
      kind: "switch",
      vendor: "Acme",
      model: place === 0 ? "Catalyst 1300-24T" : "Aruba 2930F",
      criticality: "high",
      checks: 28,
      troubles: place === 0 ? 2 : 0,
    }),
  );
  const servers = Array.from({ length: 8 }, (_, place) =>
    device(`192.168.10.${place + 21}`, {
      name: `SRV-0${place + 1}`,
      group: "servers",
      kind: "server",
      model: "Windows Server 2022",
      parts: ["volumes", "memory", "processors"],
      criticality: "high",
      troubles: place === 2 ? 4 : 0,
    }),
  );
  const printers = Array.from({ length: 20 }, (_, place) =>
    device(`192.168.10.${place + 61}`, {
      name: `Printer ${place + 1}`,
      group: "printers",
      kind: "printer",
      vendor: "Brother",
      model: "HL-L6400DW",
      criticality: "low",
      checks: 5,
      parts: ["supplies", "trays"],
      troubles: place < 4 ? 1 : 0,
    }),
  );
  const others = Array.from({ length: 6 }, (_, place) =>
    device(`192.168.10.${place + 90}`, {
      name: `UPS-${place + 1}`,
      group: "power",
      kind: "ups",
      vendor: "Eaton",
      model: "5PX 1500",
      parts: ["batteries", "feeds"],
    }),
  );
  const silents = Array.from({ length: 6 }, (_, place) =>
    device(`192.168.10.${place + 40}`, {
      ...silent,
      name: place < 4 ? `AP-0${place + 1}` : "",
      proposedName: place < 4 ? `AP-0${place + 1}` : "",
      group: place < 4 ? "network" : "servers",
      mac: `00:0c:29:5e:71:a${place}`,
      vendor: place < 4 ? "Ubiquiti" : "VMware",
      answers: mute([22, 443]),
    }),
  );
  const unknown = Array.from({ length: 3 }, (_, place) =>
    device(`192.168.10.${place + 201}`, {
      ...silent,
      stand: "unknown",
      certainty: "unknown",
      checks: 1,
      vendor: "Espressif",
      mac: `5c:cf:7f:12:09:3${place}`,
      answers: mute([]),
    }),
  );
  return [
    ...switches,
    ...servers,
    ...printers,
    ...others,
    ...silents,
    ...unknown,
    device("192.168.10.1", { stand: "watched", take: false, checks: 0, host: { id: "gateway", name: "Gateway" } }),
    device("192.168.10.240", { stand: "leftOut", take: false, name: "Coffee machine" }),
    device("192.168.20.2", {
      name: "CORE-1 mgmt",
      group: "network",
      stand: "ready",
      take: false,
      sameAs: { address: "192.168.10.2", name: "CORE-1", watched: false },
    }),
  ];
}

/** Names as hostile devices give them; the box has taken controls out and cut them, the page does not rely on it. */
export const HOSTILE = [
  "<img src=x onerror=document.title='taken'>",
  "\u202egnp.exe",
  "x".repeat(65_536),
  '"><script>alert(1)</script>',
] as const;

function factory(): ReviewDevice[] {
  return Array.from({ length: 1000 }, (_, place) => {
    const name = HOSTILE[place] ?? `PLC-${String(place).padStart(4, "0")}`;
    return device(`10.0.${Math.floor(place / 250)}.${(place % 250) + 1}`, { name, group: "network", model: name });
  });
}

export function foundDevices(scenario: ScenarioName): ReviewDevice[] {
  return scenario === "many" ? factory() : office();
}

/** What would be watched on any of them. */
export function foundChecks({ checks, answers }: ReviewDevice): ReviewCheck[] {
  const services =
    answers.snmp === true ? [] : answers.ports.map(({ port, name }) => ({ id: name, check: "tcp", port, take: true }));
  const derived = Array.from({ length: Math.max(0, checks - 1 - services.length) }, (_, place): ReviewCheck => ({
    id: `port-${place + 1}`,
    check: "device",
    naming: s("derived.port", { label: `gi${place + 1}` }),
    take: true,
    state: place === 3 ? "critical" : "ok",
    text: place === 3 ? s("device.portDown") : s("device.portUp"),
  }));
  return [{ id: "ping", check: "ping", take: true }, ...services, ...derived];
}
