/** For tests and to look at: a sheet on which everything stands that can. */
import type { HandOverSheet } from "#model/acceptance.ts";

const at = (time: string) => `2026-11-30T${time}:00.000Z`;

export const handOverSheet: HandOverSheet = {
  madeAt: at("14:20"),
  site: { customer: "adria", id: "hq", name: "Adria Foods <Zagreb>", timezone: "Europe/Zagreb", language: "hr" },
  box: {
    id: "box-1",
    version: "0.1.0",
    runtime: "26.10.0",
    firstStartedAt: at("12:55"),
    hardware: "Raspberry Pi 4 Model B",
    serial: "10000000abcd",
    system: "Debian GNU/Linux 13",
    addresses: ["192.0.2.7"],
    page: "https://192.0.2.7:8443",
  },
  steps: [
    { step: "site", at: at("13:02"), by: "ana" },
    { step: "network", at: at("13:03"), by: "ana" },
    { step: "devices", at: at("13:30"), by: "ana" },
    { step: "centre", at: at("13:45"), by: "ivan" },
  ],
  run: {
    startedAt: at("14:10"),
    endedAt: at("14:18"),
    by: "ana",
    total: 420,
    done: 419,
    well: 414,
    failing: 5,
    silent: 1,
  },
  devices: [
    {
      id: "box",
      name: "This box",
      address: "127.0.0.1",
      checks: 1,
      parts: [],
      others: [{ name: "Own health" }],
    },
    {
      id: "core-switch",
      name: "Core switch",
      address: "192.0.2.2",
      device: "Cisco CBS250-24P-4X",
      state: "up",
      checks: 31,
      parts: [
        { kind: "ports", count: 24 },
        { kind: "temperatures", count: 2 },
      ],
      others: [
        { name: "Procesor", naming: { code: "derived.processor", parameters: { label: "" } } },
        { name: "Ping" },
        { name: "Web" },
        { name: "SSH" },
        { name: "NTP" },
      ],
    },
    ...Array.from({ length: 46 }, (_, i) => ({
      id: `pc-${i}`,
      name: `PC-${i + 1}`,
      address: `192.0.2.${i + 100}`,
      state: i === 3 ? ("down" as const) : ("up" as const),
      checks: 8,
      parts: [{ kind: "volumes", count: 2 }],
      others: ["Ping", "RDP", "HTTP", "DNS", "SMB", "SSH", "LDAP", "IMAP"].map((name) => ({ name })),
    })),
  ],
  failing: [
    {
      host: "pc-3",
      hostName: "PC-4",
      service: "web",
      serviceName: "HTTP",
      state: "critical",
      text: { code: "tcp.refused", parameters: { port: 443 } },
    },
  ],
  moreFailing: 4,
  silent: [{ hostName: "PC-9", serviceName: "SSH" }],
  moreSilent: 0,
  findings: [
    {
      host: "nas",
      hostName: "NAS",
      service: "storage-c",
      serviceName: "Pohrana C:",
      naming: { code: "derived.storage", parameters: { label: "C:" } },
      state: "warning",
      text: {
        code: "check.breach",
        parameters: { measurement: "usedPercent", value: 91, range: "85", level: "warning", unit: "%" },
      },
      accepted: { at: at("13:40"), by: "ana", note: "will be replaced in January" },
    },
  ],
  moreFindings: 0,
  centre: {
    brokers: ["mqtts://soc.example:8883"],
    test: {
      event: "0197-1",
      sequence: 214,
      sentAt: at("14:10"),
      by: "ana",
      taken: true,
      confirmedAt: at("14:12"),
      confirmedBy: "NordIT desk",
    },
  },
  jobs: ["Nightly backup", "Off-site copy"],
  models: ["ERP"],
  sla: {
    targets: [
      { priority: "critical", respondMs: 900_000, resolveMs: 14_400_000, clock: "always" },
      { priority: "high", respondMs: 900_000, resolveMs: 28_800_000, clock: "always" },
      { priority: "medium", respondMs: 3_600_000, resolveMs: 43_200_000, clock: "business" },
      { priority: "low", respondMs: 10_800_000, resolveMs: 86_400_000, clock: "business" },
    ],
    days: ["mon", "tue", "wed", "thu", "fri"],
    from: "08:00",
    to: "17:00",
  },
  contacts: [
    { name: "Duty desk", mail: "duty@nordit.example", when: "business" },
    { name: "On call", mail: "oncall@nordit.example", phone: "01 555 0100", when: "outside" },
  ],
  handedOver: { at: at("14:20"), by: "ana", to: "M. Novak", note: "PC-4 gets its certificate on Tuesday." },
};
