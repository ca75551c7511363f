/** What the vendors' MIBs make of system descriptions as devices of each maker give them. */
import t from "tap";
import type { Mib } from "../contract.ts";
import { loadAllMibs } from "../registry.ts";

const mibs = await loadAllMibs();

interface Expected {
  readonly os?: string;
  readonly kind?: string;
  readonly hardware?: string;
  readonly version?: string;
  readonly vendor?: string;
}

/** MIB, sysObjectID, sysDescr, and what follows of these alone. */
const DESCRIPTIONS: readonly (readonly [mib: string, objectId: string, descr: string, expected: Expected])[] = [
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(4)E7, RELEASE SOFTWARE (fc2)",
    { os: "ios", kind: "switch", version: "15.2(4)E7" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software, C2900 Software (C2900-UNIVERSALK9-M), Version 15.7(3)M4, RELEASE SOFTWARE (fc3)",
    { os: "ios", kind: "router", version: "15.7(3)M4" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software, C2951 Software (C2951-UNIVERSALK9-M), Version 15.5(3)M, RELEASE SOFTWARE (fc1)",
    { os: "ios", kind: "router" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software [Amsterdam], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.3.4, RELEASE SOFTWARE (fc3)",
    { os: "iosxe", kind: "switch", version: "17.3.4" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software, IOS-XE Software, Catalyst 4500 L3 Switch Software (cat4500e-UNIVERSALK9-M), Version 03.06.06.E",
    { os: "iosxe", kind: "switch", version: "03.06.06.E" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS Software, C1700 Software (AP3G2-K9W7-M), Version 15.3(3)JF, RELEASE SOFTWARE (fc2)",
    { os: "ios", kind: "access-point" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.12.3.1.3.1",
    "Cisco NX-OS(tm) nxos.9.3.5.bin, Software (nxos), Version 9.3(5), RELEASE SOFTWARE Copyright (c) 2002-2019",
    { os: "nxos", kind: "switch", version: "9.3(5)" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco Adaptive Security Appliance Version 9.12(4)30",
    { os: "asa", kind: "firewall", version: "9.12(4)30" },
  ],
  [
    "cisco-ios",
    "1.3.6.1.4.1.9.1.1",
    "Cisco IOS XR Software (Cisco ASR9K Series), Version 6.5.3[Default]",
    { os: "iosxr", kind: "router" },
  ],
  [
    "cisco-meraki",
    "1.3.6.1.4.1.29671.2.110",
    "Meraki MX84 Cloud Managed Security Appliance",
    { os: "merakimx", kind: "firewall", hardware: "MX84" },
  ],
  [
    "juniper-junos",
    "1.3.6.1.4.1.2636.1.1.1.2.41",
    "Juniper Networks, Inc. srx300 internet router, kernel JUNOS 20.2R3.9, Build date: 2021-03-10 08:13:47 UTC",
    { os: "junos", kind: "firewall", version: "20.2R3.9" },
  ],
  [
    "hp-procurve",
    "1.3.6.1.4.1.11.2.3.7.11.181",
    "Aruba JL253A 2930F-24G-4SFP+ Switch, revision WC.16.10.0012, ROM WC.16.01.0008 (/ws/swbuildm/rel_ajanta)",
    { os: "procurve", vendor: "Aruba", kind: "switch", hardware: "JL253A 2930F-24G-4SFP+", version: "WC.16.10.0012" },
  ],
  [
    "hp-procurve",
    "1.3.6.1.4.1.11.2.3.7.11.33",
    "ProCurve J4903A Switch 2824, revision I.10.77, ROM I.08.07 (/sw/code/build/mako(mkfs))",
    { kind: "switch", hardware: "J4903A Switch 2824", version: "I.10.77" },
  ],
  [
    "h3c-comware",
    "1.3.6.1.4.1.25506.11.1.101",
    "HPE Comware Platform Software, Software Version 7.1.070 Release 3506P10 HPE 5130-24G-4SFP+ EI Switch Copyright (c) 2010-2018",
    {
      os: "comware",
      vendor: "HPE",
      kind: "switch",
      hardware: "5130-24G-4SFP+ EI Switch",
      version: "7.1.070 Release 3506P10",
    },
  ],
  [
    "huawei-vrp",
    "1.3.6.1.4.1.2011.2.23.406",
    "S5720-28X-SI-AC Huawei Versatile Routing Platform Software VRP (R) software,Version 5.170 (S5720 V200R011C10SPC600)",
    { os: "vrp", kind: "switch", version: "5.170 (V200R011C10SPC600)" },
  ],
  [
    "extreme-xos",
    "1.3.6.1.4.1.1916.2.218",
    "ExtremeXOS (X440G2-48p-10G4) version 22.5.1.7 22.5.1.7 by release-manager on Thu May 17 13:59:54 EDT 2018",
    { os: "xos", kind: "switch", hardware: "X440G2-48p-10G4", version: "22.5.1.7" },
  ],
  [
    "brocade-icx",
    "1.3.6.1.4.1.1991.1.3.64.1",
    "Ruckus Wireless, Inc. Stacking System ICX7150-C12-POE, IronWare Version 08.0.92aT213 Compiled on Sep 19 2019",
    { vendor: "Ruckus", kind: "switch", hardware: "ICX7150-C12-POE", version: "08.0.92aT213" },
  ],
  [
    "arista",
    "1.3.6.1.4.1.30065.1.3011",
    "Arista Networks EOS version 4.26.4M running on an Arista Networks DCS-7050TX-64",
    { kind: "switch", hardware: "DCS-7050TX-64", version: "4.26.4M" },
  ],
  [
    "ubiquiti-edgeswitch",
    "1.3.6.1.4.1.4413",
    "USW-24-PoE, 5.43.35.12698, Linux 3.6.5",
    { os: "unifi", vendor: "Ubiquiti", kind: "switch", hardware: "USW-24-PoE", version: "5.43.35.12698" },
  ],
  [
    "mikrotik",
    "1.3.6.1.4.1.14988.1",
    "RouterOS CRS328-24P-4S+",
    { os: "routeros", kind: "switch", hardware: "CRS328-24P-4S+" },
  ],
  ["mikrotik", "1.3.6.1.4.1.14988.1", "RouterOS CCR1009-7G-1C-1S+", { os: "routeros", kind: "router" }],
  [
    "pfsense",
    "1.3.6.1.4.1.12325.1.1.2.1.1",
    "pfSense fw.example.net 2.7.0-RELEASE FreeBSD 14.0-CURRENT amd64",
    { os: "pfsense", kind: "firewall", version: "2.7.0-RELEASE", hardware: "amd64" },
  ],
  [
    "dell-networking",
    "1.3.6.1.4.1.674.11000.5000.100.2.1.10",
    "Dell EMC Networking OS10 Enterprise. Copyright (c) 1999-2020 by Dell Inc. System Description: OS10 Enterprise. OS Version: 10.5.2.6. System Type: S4148F-ON",
    { os: "dell-os10", kind: "switch", hardware: "S4148F-ON", version: "10.5.2.6" },
  ],
  [
    "sonicwall",
    "1.3.6.1.4.1.8741.1",
    "SonicWALL TZ 400 (SonicOS Enhanced 6.5.4.4-44n)",
    { kind: "firewall", hardware: "TZ 400", version: "SonicOS Enhanced 6.5.4.4-44n" },
  ],
  [
    "lancom",
    "1.3.6.1.4.1.2356.11.8.2",
    "LANCOM 1781VA 10.12.0147 / 05.02.2018 4003461818100052",
    { os: "lcos", kind: "router", hardware: "1781VA", version: "10.12.0147" },
  ],
];

const byName = new Map(mibs.map((mib) => [mib.name, mib]));

t.test("system descriptions tell platform, kind, model and version", async (t) => {
  for (const [name, objectId, descr, expected] of DESCRIPTIONS) {
    const mib = byName.get(name);
    if (t.ok(mib, name) && mib !== undefined) t.hasStrict(identityOf(mib, objectId, descr), expected, descr);
  }
});

function identityOf(mib: Mib, objectId: string, descr: string) {
  const system = { objectId, descr, name: "", contact: "", location: "" };
  const tables = Object.fromEntries(Object.keys(mib.tables).map((table) => [table, []]));
  return mib.facts({ system, scalars: { index: "0" }, tables }).identity;
}
