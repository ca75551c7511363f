/**
 * Makers by enterprise number (IANA, private enterprise numbers), under the names people use for them. Only what holds for
 * everything a maker sells stands here; what depends on the model is the business of the vendor's MIB file.
 */
import type { DeviceKind } from "#model/device.ts";
import type { Identity } from "./contract.ts";

interface Maker {
  readonly vendor: string;
  /** Where a maker sells one kind of thing only. */
  readonly kind?: DeviceKind;
  readonly os?: string;
  /** The number of who wrote the agent or the chip's software, not of who built the device: whoever is named elsewhere did. */
  readonly agentOnly?: boolean;
}

const MAKERS: Readonly<Record<number, Maker>> = {
  2: { vendor: "IBM" },
  9: { vendor: "Cisco" },
  11: { vendor: "HP" },
  23: { vendor: "Novell" },
  42: { vendor: "Oracle" },
  43: { vendor: "3Com" },
  45: { vendor: "Nortel" },
  52: { vendor: "Enterasys" },
  63: { vendor: "Apple" },
  94: { vendor: "Nokia" },
  99: { vendor: "SNMP Research", agentOnly: true },
  111: { vendor: "Oracle" },
  116: { vendor: "Hitachi" },
  119: { vendor: "NEC" },
  122: { vendor: "Sony" },
  161: { vendor: "Motorola" },
  171: { vendor: "D-Link" },
  193: { vendor: "Ericsson" },
  207: { vendor: "Allied Telesis" },
  211: { vendor: "Fujitsu" },
  231: { vendor: "Fujitsu" },
  232: { vendor: "HPE" },
  236: { vendor: "Samsung" },
  244: { vendor: "Lantronix" },
  248: { vendor: "Hirschmann" },
  253: { vendor: "Xerox", kind: "printer" },
  297: { vendor: "Fujifilm", kind: "printer" },
  311: { vendor: "Microsoft", os: "windows" },
  318: { vendor: "APC" },
  332: { vendor: "Digi" },
  343: { vendor: "Intel" },
  367: { vendor: "Ricoh", kind: "printer" },
  368: { vendor: "Axis" },
  476: { vendor: "Vertiv" },
  534: { vendor: "Eaton" },
  562: { vendor: "Nortel" },
  641: { vendor: "Lexmark", kind: "printer" },
  664: { vendor: "Adtran" },
  674: { vendor: "Dell" },
  705: { vendor: "Eaton" },
  789: { vendor: "NetApp", kind: "nas" },
  850: { vendor: "Tripp Lite" },
  890: { vendor: "Zyxel" },
  1248: { vendor: "Epson" },
  1347: { vendor: "Kyocera", kind: "printer" },
  1588: { vendor: "Brocade" },
  1602: { vendor: "Canon" },
  1714: { vendor: "Infortrend", kind: "nas" },
  1718: { vendor: "Server Technology", kind: "pdu" },
  1768: { vendor: "Patton" },
  1916: { vendor: "Extreme Networks" },
  1966: { vendor: "Perle" },
  1981: { vendor: "EMC" },
  1991: { vendor: "Ruckus", kind: "switch" },
  2011: { vendor: "Huawei" },
  2021: { vendor: "net-snmp", agentOnly: true },
  2238: { vendor: "FreeBSD", agentOnly: true },
  2272: { vendor: "Extreme Networks", kind: "switch" },
  2334: { vendor: "Packeteer" },
  2356: { vendor: "LANCOM" },
  2435: { vendor: "Brother", kind: "printer" },
  2604: { vendor: "Sophos" },
  2606: { vendor: "Rittal" },
  2620: { vendor: "Check Point", kind: "firewall" },
  2636: { vendor: "Juniper" },
  3097: { vendor: "WatchGuard" },
  3181: { vendor: "Microsens" },
  3224: { vendor: "Juniper", kind: "firewall" },
  3375: { vendor: "F5" },
  3417: { vendor: "Blue Coat" },
  3808: { vendor: "CyberPower" },
  3854: { vendor: "AKCP", kind: "environment" },
  3902: { vendor: "ZTE" },
  3955: { vendor: "Linksys" },
  4413: { vendor: "Broadcom", agentOnly: true },
  4526: { vendor: "Netgear" },
  4555: { vendor: "Socomec", kind: "ups" },
  4881: { vendor: "Ruijie" },
  5003: { vendor: "AudioCodes", kind: "voice-gateway" },
  5040: { vendor: "Wiesemann Theis" },
  5227: { vendor: "Buffalo", kind: "nas" },
  5491: { vendor: "Riello" },
  5528: { vendor: "NetBotz", kind: "environment" },
  5597: { vendor: "Meinberg", kind: "time-server" },
  5624: { vendor: "Enterasys" },
  5951: { vendor: "Citrix" },
  6027: { vendor: "Dell", kind: "switch" },
  6486: { vendor: "Alcatel-Lucent" },
  6527: { vendor: "Nokia" },
  6574: { vendor: "Synology" },
  6876: { vendor: "VMware", os: "vmware-esxi" },
  7367: { vendor: "DrayTek", kind: "router" },
  7526: { vendor: "Snom", kind: "phone" },
  7779: { vendor: "Infoblox" },
  8072: { vendor: "net-snmp", agentOnly: true },
  8691: { vendor: "Moxa" },
  8741: { vendor: "SonicWall" },
  9789: { vendor: "Sophos", kind: "firewall" },
  10002: { vendor: "Ubiquiti" },
  10418: { vendor: "Avocent" },
  10876: { vendor: "Supermicro" },
  11256: { vendor: "Stormshield", kind: "firewall" },
  11863: { vendor: "TP-Link" },
  12325: { vendor: "FreeBSD", agentOnly: true },
  12356: { vendor: "Fortinet" },
  12532: { vendor: "Ivanti" },
  12740: { vendor: "Dell", kind: "nas" },
  13742: { vendor: "Raritan" },
  14179: { vendor: "Cisco", kind: "wireless-controller" },
  14525: { vendor: "Juniper" },
  14823: { vendor: "Aruba" },
  14988: { vendor: "MikroTik" },
  17095: { vendor: "Microchip", agentOnly: true },
  17163: { vendor: "Riverbed" },
  17713: { vendor: "Cambium" },
  18248: { vendor: "Papouch", kind: "environment" },
  18334: { vendor: "Konica Minolta", kind: "printer" },
  18928: { vendor: "Areca" },
  19046: { vendor: "Lenovo" },
  20632: { vendor: "Barracuda" },
  20916: { vendor: "AVTECH", kind: "environment" },
  21239: { vendor: "Geist" },
  21317: { vendor: "ATEN" },
  21796: { vendor: "HW group", kind: "environment" },
  22626: { vendor: "Comet", kind: "environment" },
  24681: { vendor: "QNAP", kind: "nas" },
  25049: { vendor: "Opengear", kind: "console-server" },
  25053: { vendor: "Ruckus" },
  25461: { vendor: "Palo Alto Networks", kind: "firewall" },
  25506: { vendor: "HP" },
  26866: { vendor: "Gigamon" },
  26928: { vendor: "Aerohive" },
  27282: { vendor: "Realtek", agentOnly: true },
  28507: { vendor: "Gude" },
  29671: { vendor: "Cisco" },
  30065: { vendor: "Arista", kind: "switch" },
  30155: { vendor: "OpenBSD", agentOnly: true },
  33049: { vendor: "Mellanox", kind: "switch" },
  35265: { vendor: "Eltex" },
  37447: { vendor: "HPE", kind: "nas" },
  39165: { vendor: "Hikvision" },
  40482: { vendor: "Pure Storage", kind: "nas" },
  41112: { vendor: "Ubiquiti" },
  46501: { vendor: "Didactum", kind: "environment" },
  47196: { vendor: "Aruba" },
  48690: { vendor: "Teltonika" },
  50536: { vendor: "iXsystems", kind: "nas" },
};

const ENTERPRISES = "1.3.6.1.4.1.";

/**
 * What the enterprise number in sysObjectID says by itself. Empty for unknown makers and other OIDs. The long list of names is
 * loaded with the first device whose maker is not in the table above.
 */
export async function knownByEnterprise(objectId: string): Promise<Identity & Pick<Maker, "agentOnly">> {
  if (!objectId.startsWith(ENTERPRISES)) return {};
  const number = Number(objectId.slice(ENTERPRISES.length).split(".")[0]);
  const maker = MAKERS[number];
  if (maker !== undefined) return maker;
  const { ENTERPRISE_NAMES } = await import("./enterprise-names.ts");
  const vendor = findName(ENTERPRISE_NAMES, number);
  return vendor === undefined ? {} : { vendor };
}

function findName(names: string, number: number): string | undefined {
  const label = `\n${number}\t`;
  const at = names.indexOf(label);
  if (at < 0) return undefined;
  const start = at + label.length;
  return names.slice(start, names.indexOf("\n", start));
}
