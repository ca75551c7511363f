/** What a found host is, how sure that is, and why something does not answer. Pure. */
import { whySilent } from "#devices/why-silent.ts";
import type { Device, DeviceKind } from "#model/device.ts";
import type { FoundCheck, FoundHost } from "#model/discovery.ts";
import type { Sentence } from "#model/sentence.ts";
import { cardHint } from "./mac-vendors.ts";
import type { HostNames } from "./names.ts";
import type { PortLook } from "./ports.ts";
import { PORTS } from "./ports.ts";
import type { Sighted } from "./sweep.ts";

/** What came of asking over SNMP. */
export interface SnmpLook {
  readonly answered: boolean;
  readonly device: Device;
  /** Codes of its faults (see `Inspection.notes`). */
  readonly faults: readonly string[];
  readonly version: "1" | "2c" | "3";
  /** Names of the services that its profile would derive. */
  readonly checks: readonly Sentence[];
  /** The same services with their ids, and how each stood. */
  readonly derived?: readonly FoundCheck[];
  /** When it was started by its own account, milliseconds since 1970. */
  readonly startedMs?: number;
  /** Name of the credential it was read with. */
  readonly credential?: string;
}

export interface Evidence {
  readonly sighted: Sighted;
  readonly names: HostNames;
  readonly ports: PortLook;
  /** Undefined: no credential was given. */
  readonly snmp?: SnmpLook | undefined;
}

export function identify(evidence: Evidence): Omit<FoundHost, "hostId"> {
  const { sighted, ports, snmp } = evidence;
  const device = snmp?.device ?? {};
  const hint = cardHint(sighted.mac);
  const suggested = device.kind ?? kindByPlatform(device) ?? kindByPorts(evidence) ?? hint?.kind;
  const names = namesOf(evidence);
  const vendor = device.vendor ?? hint?.vendor;
  const known = {
    mac: sighted.mac,
    macVendor: hint?.vendor,
    name: names[0]?.name,
    kind: suggested,
    vendor,
    model: device.hardware,
    version: device.version,
  };
  return {
    address: sighted.address,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<typeof known>),
    names,
    certainty:
      device.kind !== undefined ? "certain" : suggested !== undefined || vendor !== undefined ? "likely" : "unknown",
    answers: {
      ...(sighted.roundTripMs === undefined ? {} : { pingMs: Math.round(sighted.roundTripMs * 100) / 100 }),
      ...(snmp === undefined ? {} : { snmp: snmp.answered }),
      ports: ports.open.map((port) => ({ port, name: PORTS[port] ?? String(port) })),
    },
    remarks: remarksOf(evidence),
    services: snmp?.checks.length ?? 0,
    checks: [...(snmp?.checks ?? [])],
    ...(snmp?.derived === undefined ? {} : { derived: [...snmp.derived] }),
  } as Omit<FoundHost, "hostId">;
}

/** Names that blank out what should not be told are none, nor are those that devices are delivered with. */
const NO_NAME =
  /^(<.*>|localhost(\..*)?|unknown|none|default|(host|sys(tem)?|device)?[ -]?name|(.*\.)?example\.(com|org|net)|switch|router|firewall|gateway|printer|ups|nas|server|(access[ -]?point)|ap|linux|debian|ubuntu|raspberrypi|openwrt|dd-wrt|pfsense|opnsense|mikrotik|ubnt|unifi|synology|qnap|esxi|freenas|truenas|snmp agent|agent|n\/?a)?$/i;

function namesOf({ names, snmp, sighted }: Evidence): FoundHost["names"] {
  const found = { snmp: snmp?.device.sysName, ...names };
  return (["dns", "snmp", "netbios", "mdns", "llmnr"] as const).flatMap((by) => {
    const name = found[by];
    return name === undefined || NO_NAME.test(name) || isModel(name, snmp?.device) || isAddress(name, sighted.address)
      ? []
      : [{ by, name }];
  });
}

/** `192-0-2-7.pool.example`: a name made of the address says nothing more. */
function isAddress(name: string, address: string): boolean {
  const octets = address.split(".");
  const [last = "", before = "", ...rest] = octets.toReversed();
  if (octets.length !== 4) return false;
  const numbers: readonly string[] = name.match(/\d{1,3}/g) ?? [];
  return [last, before, ...rest].slice(0, 3).every((octet) => numbers.includes(octet));
}

/** Some devices are called as they are built. */
function isModel(name: string, device: Device | undefined): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
  const words = [device?.hardware, device?.vendor, device?.os, `${device?.vendor ?? ""}${device?.hardware ?? ""}`];
  return words.some((word) => word !== undefined && plain(word) === plain(name));
}

/**
 * Agents of operating systems say what they run on, not what it is used for. Sources: NET-SNMP-TC (netSnmpAgentOIDs),
 * Microsoft's sysObjectIDs (workstation, server, domain controller).
 */
const PLATFORMS: readonly (readonly [objectId: string, kind: DeviceKind])[] = [
  ["1.3.6.1.4.1.8072.3.2.", "server"],
  ["1.3.6.1.4.1.311.1.1.3.1.1", "workstation"],
  ["1.3.6.1.4.1.311.1.1.3.1.", "server"],
];

function kindByPlatform({ sysObjectID: id }: Device): DeviceKind | undefined {
  return PLATFORMS.find(([start]) => id === start || (start.endsWith(".") && id?.startsWith(start) === true))?.[1];
}

function kindByPorts({ ports: { open }, names, snmp }: Evidence): DeviceKind | undefined {
  if (snmp?.answered === true && snmp.device.vendor !== undefined) return undefined;
  if (open.includes(9100)) return "printer";
  if (open.includes(554)) return "camera";
  if (open.includes(5060)) return "phone";
  if (open.includes(5985) && open.includes(53)) return "server";
  if (open.includes(3389) || (open.includes(445) && names.netbios !== undefined)) return "workstation";
  return undefined;
}

function remarksOf({ sighted, ports, snmp }: Evidence): Sentence[] {
  const remarks: Sentence[] = [];
  const say = (code: string, parameters: Sentence["parameters"] = {}) =>
    remarks.push({ code: `discovery.${code}`, parameters });
  const alive = sighted.roundTripMs !== undefined || ports.open.length > 0 || ports.refuses;
  if (sighted.roundTripMs === undefined) say(alive || snmp?.answered === true ? "pingFiltered" : "onlyArp");
  const silence = snmp && whySilent(snmp);
  if (snmp === undefined) say("snmpNotAsked");
  else if (silence !== undefined) say(silence);
  else if (snmp.checks.length === 0) say("nothingToRead");
  else if (snmp.faults.length > 0) say("snmpFaulty", { faults: [...new Set(snmp.faults)].slice(0, 5) });
  if (snmp?.answered === true && snmp.version === "1") say("snmpOnlyV1");
  if (alive && ports.open.length === 0 && !ports.refuses) say("portsFiltered");
  return remarks;
}
