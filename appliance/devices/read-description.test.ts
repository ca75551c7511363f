/** What is read of descriptions as devices give them, kind by kind; and of which nothing is read. */
import t from "tap";
import { plainModel, plainVersion, readDescription, type Description } from "./read-description.ts";

const NONE = { maker: undefined, model: undefined, version: undefined, serial: undefined };

/** Kind, description, and all that follows of it. */
const DESCRIPTIONS: readonly (readonly [kind: string, descr: string, expected: Description])[] = [
  [
    "maker, model, Rev",
    "Enterasys Networks, Inc. B5G124-48P2 Rev 06.71.03.0025",
    { maker: "Enterasys", model: "B5G124-48P2", version: "06.71.03.0025" },
  ],
  [
    "model, Version: with letters",
    "NetVanta 3430, Version: R10.3.0.E, Date: Wed Oct 10 2012",
    { maker: "Adtran", model: "NetVanta 3430", version: "R10.3.0.E" },
  ],
  ["model and version", "UAP-AC-LR 4.0.69.10871", { maker: "Ubiquiti", model: "UAP-AC-LR", version: "4.0.69.10871" }],
  [
    "model without a digit and version",
    "UAP-nanoHD 5.43.36.12724",
    { maker: "Ubiquiti", model: "UAP-nanoHD", version: "5.43.36.12724" },
  ],
  [
    "model, version, kernel",
    "Dell Networking N2048P, 6.2.6.6, Linux 3.6.5-320aad8f",
    { maker: "Dell", model: "N2048P", version: "6.2.6.6" },
  ],
  ["model and what it is", "DGS-1510-28 Gigabit Ethernet SmartPro Switch", { model: "DGS-1510-28" }],
  ["several words of a name", "Expert Power Control 1202-1", { model: "Expert Power Control 1202-1" }],
  ["name and v", "Poseidon 4002 SNMP Supervisor v2.0.15", { model: "Poseidon 4002", version: "2.0.15" }],
  [
    "Zyxel's V",
    "Prestige 660HW-61 V3.40(AGD.2)",
    { maker: "Zyxel", model: "Prestige 660HW-61", version: "V3.40(AGD.2)" },
  ],
  [
    "letters in a version",
    "ProCurve J8697A Switch 5406zl, revision K.15.18.0007, ROM K.15.30 (/ws/swbuildm)",
    { maker: "HP", model: "J8697A", version: "K.15.18.0007" },
  ],
  ["keys", "Product: Mediant 1000;SW Version: 6.60A.250.006", { model: "Mediant 1000", version: "6.60A.250.006" }],
  [
    "keys without separators",
    "Model: EPS-300 FW Ver: 2.14 SN:ABC12345",
    { model: "EPS-300", version: "2.14", serial: "ABC12345" },
  ],
  [
    "cable modems' keys",
    "<<HW_REV: 1.0; VENDOR: Arris Group, Inc.; BOOTR: 1.2.1.62; SW_REV: 9.1.103AA6; MODEL: SB0000>>",
    { maker: "Arris", model: "SB0000", version: "9.1.103AA6" },
  ],
  [
    "Model, Serial #",
    "IronPort Model C160, AsyncOS Version: 7.5.1-102, Build Date: 2014-01-01, Serial #: A4BADB000000-ABC12D1",
    { maker: "IronPort", model: "C160", version: "7.5.1-102", serial: "A4BADB000000-ABC12D1" },
  ],
  [
    "hardware's version is another",
    "Rittal CMC III SN 12345670 HW V3.00 - SW V3.11.00_2",
    { maker: "Rittal", version: "V3.11.00_2", serial: "12345670" },
  ],
  [
    "engine's and card's version are others",
    "Samsung ML-0000 Series OS 1.01.00.32 01-22-2008;Engine 1.01.06;NIC V4.01.02;S/N 4F66BKDQ0000",
    { maker: "Samsung", model: "ML-0000", version: "1.01.00.32", serial: "4F66BKDQ0000" },
  ],
  [
    "running on",
    "Arista Networks EOS version 4.26.4M running on an Arista Networks DCS-7050TX-64",
    { maker: "Arista", model: "DCS-7050TX-64", version: "4.26.4M" },
  ],
  [
    "of a system",
    "SonicWALL NSA 2600 (SonicOS Enhanced 6.2.0.0-23n)",
    { maker: "SonicWall", model: "NSA 2600", version: "6.2.0.0-23n" },
  ],
  [
    "short number at the end of the name",
    "RICOH Aficio MP C0000 2.20 / RICOH Network Printer C model",
    { maker: "Ricoh", model: "Aficio MP C0000", version: "2.20" },
  ],
  [
    "a maker's label before the number",
    "TeraStation TS3400D ver.1.20",
    { maker: "Buffalo", model: "TeraStation TS3400D", version: "1.20" },
  ],
  [
    "what it announces is no version",
    "3Com Switch 4500 26-Port Software Version 3Com OS V3.03.02s168p07 Copyright (c) 2004-2010",
    { maker: "3Com", model: "Switch 4500", version: "V3.03.02s168p07" },
  ],
  [
    "a version that could be an address",
    "Grandstream GXP2170 1.0.11.16",
    { maker: "Grandstream", model: "GXP2170", version: "1.0.11.16" },
  ],
  [
    "a version of two numbers with a comma each",
    "M4300-28G ProSAFE 24-port 1G and 4-port 10G Managed Switch, 12.0.11.10, 1.0.0.8",
    { model: "M4300-28G", version: "12.0.11.10" },
  ],
  ["many digits", "Digi ConnectPort TS, Version 82000684_U 10/07/2011", { maker: "Digi", version: "82000684_U" }],
  [
    "letters and digits with dots",
    "Lexmark MS999dn version NH41.PR4.N633 kernel 3.0.0 All-N-1",
    { maker: "Lexmark", model: "MS999dn", version: "NH41.PR4.N633" },
  ],
  [
    "the maker behind the model",
    "HUAWEI S9999-28P-LI-AC Huawei Versatile Routing Platform Software, Version 5.160 (S9999 V200R009)",
    { maker: "Huawei", model: "S9999-28P-LI-AC", version: "5.160" },
  ],
  [
    "a name that only one maker uses",
    "EdgeSwitch 10XP, 1.2.2, Linux 4.4.153",
    { maker: "Ubiquiti", model: "EdgeSwitch 10XP", version: "1.2.2" },
  ],
  ["whole number after a colon", "Acme Box, Firmware: 1234", { version: "1234" }],
];

t.test("each kind of description tells what stands in it, and nothing else", async (t) => {
  for (const [kind, descr, expected] of DESCRIPTIONS) t.same(readDescription(descr), { ...NONE, ...expected }, kind);
});

t.test("what is of something else is not told", async (t) => {
  const silent: readonly (readonly [why: string, descr: string, maker?: string])[] = [
    ["a kernel", "Linux nas0 3.2.101 #42962 Mon May 29 14:34:16 CST 2023 armv7l"],
    ["a kernel", "SunOS sol1 5.10 Generic_147440-01 sun4v"],
    ["what Windows runs on", "Hardware: AMD64 Family 16 Model 2 - Software: Windows Version 6.3 (Build 9600)"],
    ["a card in a UPS", "APC Web/SNMP Management Card (MB:v4.1.0 MN:AP0000 HR:B2 SN: ZA0000000001)", "APC"],
    ["a print server", "OKI OkiLAN 8100e Rev.02.72 10/100BASE Ethernet PrintServer: Attached to C0000", "Oki"],
    ["speeds and numbers of ports", "24-Port 10/100/1000 Gigabit Ethernet Switch"],
    ["an operator's name", "sw-office-01"],
    ["an operator's words", "Gecom"],
    ["an address", "Gateway of 192.168.1.10"],
    ["a date", "Acme Box, Release 2019-12-12"],
    ["a standard", "Acme access point 802.11ac 2.4GHz"],
    ["placeholders", "Model: N/A, SN: 0000000000, Version: unknown"],
    ["nothing", ""],
  ];
  for (const [why, descr, maker] of silent) {
    const { maker: named, model, version, serial } = readDescription(descr);
    t.same([named, model, version, serial], [maker, undefined, undefined, undefined], why);
  }
});

t.test("a model's name is told without its maker and what follows it", async (t) => {
  t.equal(plainModel("HP LaserJet 0000; SN XX; v1.2"), "LaserJet 0000");
  t.equal(plainModel("KONICA MINOLTA bizhub C000"), "bizhub C000");
  t.equal(plainModel("Acme Laser 1"), "Acme Laser 1");
  t.equal(plainModel("System Product Name"), undefined);
  t.equal(plainModel("To be filled by O.E.M."), undefined);
});

t.test("a version is told without the word", async (t) => {
  t.equal(plainVersion("Version 5.110 V200R001"), "5.110 V200R001");
  t.equal(plainVersion("\\4.3.3"), "4.3.3");
  t.equal(plainVersion("Not Specified"), undefined);
});

t.test("a description of any length costs little, and is read the same", async (t) => {
  const long = `Acme A-100 v1.2.3 ${"a1.".repeat(150)}`;
  t.match(readDescription(long), { version: "1.2.3" });
});
