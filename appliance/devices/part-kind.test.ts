/** Which derived services are of one kind. Labels as the MIB files and devices write them. */
import t from "tap";
import { derivedName } from "#model/derived-name.ts";
import { partKindOf } from "./part-kind.ts";

const kindOf = (part: string, label: string, name = part) =>
  partKindOf({ naming: derivedName(name, label), part, label });

t.test("things are of the kind that they are", async (t) => {
  t.equal(kindOf("storage", "/var"), "volumes");
  t.equal(kindOf("port", "Gi1/0/1"), "ports");
  t.equal(kindOf("processor", "Core 1"), "processors");
  t.equal(kindOf("supply", "Black Toner"), "supplies");
  t.equal(kindOf("supply", "Tray 2", "tray"), "trays");
});

t.test("what is stated is of the kind of its group, or of what the device calls it", async (t) => {
  for (const [label, kind] of [
    ["Fans Fan 1.2", "fans"],
    ["System FAN - CPU", "fans"],
    ["System Board Fan6", "fans"],
    ["Modules Fan Tray 2 @ 2/0/*", "fans"],
    ["Power supplies PowerSupply #1 Status", "power-supplies"],
    ["Modules Power Supply 1 @ 1/0/*", "power-supplies"],
    ["Power Supply 2 Sensor", "power-supplies"],
    ["PSUs enclosure 1 PSU 2", "power-supplies"],
    ["Licences Web protection", "licences"],
    ["Subscriptions Anti-Bot", "licences"],
    ["Stack ports StackSub-St1-1", "stack-ports"],
    ["Stack role 2", "stack-members"],
    ["Disk S.M.A.R.T. enclosure 1 Disk 3", "disks"],
    ["Storage Disk Port 1I Box 2 Bay 4", "disks"],
    ["Storage Logical Drive 1:1", "arrays"],
    ["RAIDs Volume 1", "arrays"],
    ["VPN tunnels Branch office", "tunnels"],
    ["Access points AP-3", "access-points"],
    ["Transceivers Port 3 Temperature", "transceivers"],
    ["Ports ether5 PoE", "poe-ports"],
    ["Battery 1 Status", "batteries"],
    ["Battery Status", "batteries"],
    ["UPS Battery Replacement Status", "batteries"],
    ["UPS Low battery", "batteries"],
    ["Storage Controller 1 battery", "batteries"],
    ["Modules Battery 2", "batteries"],
    ["RAID Controller A battery", "batteries"],
    ["RAID Drive A health", "disks"],
    ["MegaRAID Controller 0 drive 252:1 ST4000", "disks"],
    ["MegaRAID Controller 0 volume Data", "arrays"],
    ["Enclosure 2 Slot#7", "disks"],
    ["Storage Enclosure fan Fan 1", "fans"],
    ["Storage Enclosure power supply 1", "power-supplies"],
    ["Storage Enclosure Enclosure 1", "enclosures"],
    ["Shelves Shelf 1a", "enclosures"],
    ["Chassis 1", "enclosures"],
    ["Units Redundant power supply of unit 1", "power-supplies"],
    ["Power unit A Redundancy", "redundancy"],
    ["Cooling unit 1 Redundancy", "redundancy"],
    ["Global System", "health"],
    ["System health", "health"],
    ["Storage Controller 1 PERC with everything on it", "health"],
    ["Storage Controller 1 PERC", "modules"],
    ["Memory DIMM A1", "memory-modules"],
    ["Processors CPU 2", "processor-modules"],
    ["CPU1 Temp", "temperatures"],
  ] as const)
    t.equal(kindOf("state", label), kind, label);
});

t.test("a reading is of the kind of its class, wherever it is taken, save in a transceiver", async (t) => {
  t.equal(kindOf("sensor", "temperature Disks enclosure 1 Disk 2"), "temperatures");
  t.equal(kindOf("sensor", "temperature Fan inlet"), "temperatures");
  t.equal(kindOf("sensor", "fanspeed Fan 2"), "fans");
  t.equal(kindOf("sensor", "temperature Transceivers Port 3"), "transceivers");
  t.equal(kindOf("sensor", "dbm Transceivers Port 3 Rx"), "transceivers");
});

t.test("what is left in a battery and what is stated of it are of one kind", async (t) => {
  t.equal(kindOf("sensor", "runtime Estimated battery time remaining"), "batteries");
  t.equal(kindOf("sensor", "charge Battery"), "batteries");
});

t.test("a check of many is of their kind, and a thing without words of its kind is what it is", async (t) => {
  t.equal(kindOf("together", "fans"), "fans");
  t.equal(kindOf("together", "temperatures disk"), "temperatures");
  t.equal(kindOf("together", "memoryModules"), "memory-modules");
  t.equal(kindOf("together", "licences"), undefined);
  t.equal(kindOf("state", "Bay 4", "disk"), "disks");
  t.equal(kindOf("state", "Power", "powerSupply"), "power-supplies");
});

t.test("what is of no kind stands for itself", async (t) => {
  for (const label of [
    "Chassis Intrusion 1",
    "Output On Battery",
    "UPS On battery",
    "UPS Battery discharging",
    "Redundancy Mode",
    "Printer Device Status",
    "Inputs Binary 1",
    "HA Status",
  ])
    t.equal(kindOf("state", label), undefined, label);
  t.equal(kindOf("swap", "Swap space"), undefined);
});
