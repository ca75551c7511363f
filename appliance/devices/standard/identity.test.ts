/** Maker, model, version and serial number of devices whose maker nobody here knows, on invented agents over real UDP. */
import t from "tap";
import { inspectTable, systemValues, type Values } from "../testing/inspect-table.ts";

const UNKNOWN = "1.3.6.1.4.1.99999.1";
const NET_SNMP = "1.3.6.1.4.1.8072.3.2.10";
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
const UPS = "1.3.6.1.2.1.33.1";
const MED = "1.0.8802.1.1.2.1.5.4795.1.1";
const FIELDS = ["vendor", "hardware", "version", "serial", "kind"] as const;

async function identityOf(values: Values, objectId = UNKNOWN, descr = "A box") {
  const { device } = await inspectTable({ ...systemValues(objectId, descr), ...values });
  return FIELDS.map((field) => device[field]);
}

const chassis = (values: Readonly<Record<number, string>>): Values => ({
  [`${ENT}.5.1`]: 3,
  ...Object.fromEntries(Object.entries(values).map(([column, value]) => [`${ENT}.${column}.1`, value])),
});

t.test("the description tells of a device that has nothing else", async (t) => {
  t.same(await identityOf({}, UNKNOWN, "Perle IOLAN X9, Version 4.2.1, S/N: 12-345670"), [
    "Perle",
    "IOLAN X9",
    "4.2.1",
    "12-345670",
    undefined,
  ]);
});

t.test("a description that holds the device's own name is an operator's, unless the name is all of it", async (t) => {
  const named = async (name: string, descr: string) =>
    (await inspectTable({ ...systemValues(UNKNOWN, descr), "1.3.6.1.2.1.1.5.0": name })).device.hardware;
  t.equal(await named("pve01.example.org", "Backup pve01"), undefined);
  t.equal(await named("AX-24.example.org", "AX-24"), "AX-24");
  t.equal(await named("office", "Backup AX-24"), "Backup AX-24");
});

t.test("the inventory of LLDP-MED is told, at no further request", async (t) => {
  const inventory = {
    [`${MED}.1.0`]: 3,
    [`${MED}.2.3.0`]: "boot 1.0",
    [`${MED}.2.4.0`]: "Version 7.1.2",
    [`${MED}.2.5.0`]: "SN-4711",
    [`${MED}.2.6.0`]: "Hewlett-Packard Company",
    [`${MED}.2.7.0`]: "HP Desk 9",
  };
  t.same(await identityOf(inventory), ["HP", "Desk 9", "7.1.2", "SN-4711", "phone"]);
  const of = (values: Values) => inspectTable({ ...systemValues(UNKNOWN), ...values });
  t.equal((await of(inventory)).requests, (await of({})).requests);
});

t.test("what is announced by LLDP is read like the description", async (t) => {
  const announced = { "1.0.8802.1.1.2.1.3.4.0": "Moxa EDS-9999, Version 5.1" };
  t.same(await identityOf(announced), ["Moxa", "EDS-9999", "5.1", undefined, undefined]);
});

t.test("placeholders are no answer", async (t) => {
  const empty = chassis({ 10: "N/A", 11: "0123456789", 12: "System manufacturer", 13: "To be filled by O.E.M." });
  t.same(
    await identityOf({ ...empty, [`${ENT}.2.1`]: "Chassis" }),
    FIELDS.map(() => undefined),
  );
  const zeros = { [`${MED}.2.5.0`]: "00000000", [`${MED}.2.7.0`]: "Not Specified", [`${MED}.2.6.0`]: "Default string" };
  t.same(
    await identityOf(zeros),
    FIELDS.map(() => undefined),
  );
});

t.test("a chassis' order number gives way to the name in its description", async (t) => {
  t.same((await identityOf(chassis({ 2: "Acme 6100 12G Switch", 13: "JL679A" })))[1], "Acme 6100");
  t.same((await identityOf(chassis({ 2: "Switch", 13: "JL679A" })))[1], "JL679A");
  t.same((await identityOf(chassis({ 2: "Acme 6100 12G Switch", 13: "A-7" })))[1], "A-7");
});

t.test("a chassis' firmware is told only where no software is", async (t) => {
  const rows = chassis({ 9: "1.0.1", 13: "A-7" });
  t.same((await identityOf(rows))[2], "1.0.1");
  t.same((await identityOf(rows, UNKNOWN, "A-7, Software Version 3.2.1"))[2], "3.2.1");
  t.same(
    (await identityOf({ ...rows, [`${ENT}.10.1`]: "Version 4.0" }, UNKNOWN, "A-7, Software Version 3.2.1"))[2],
    "4.0",
  );
});

t.test("where the number is that of the agent's maker, whoever is named built the device", async (t) => {
  t.same((await identityOf({}, NET_SNMP, "Linux a 5.4.51 #1 SMP x86_64"))[0], "net-snmp");
  t.same((await identityOf({}, NET_SNMP, "QNAP Systems, Inc. TS-999 4.1.0"))[0], "QNAP");
  t.same((await identityOf(chassis({ 12: "Super Micro Computer, Inc." }), NET_SNMP))[0], "Supermicro");
  t.same((await identityOf(chassis({ 12: "Acme Widgets GmbH" }), NET_SNMP))[0], "Acme Widgets");
  t.same(
    (await identityOf(chassis({ 12: "Acme Widgets GmbH" }), "1.3.6.1.4.1.3854.1"))[0],
    "AKCP",
    "a maker's own number",
  );
});

t.test("a UPS is told by its own fields", async (t) => {
  const ups = {
    [`${UPS}.1.1.0`]: "Phoenix Contact GmbH",
    [`${UPS}.1.2.0`]: "Phoenix Contact UPS-9",
    [`${UPS}.1.3.0`]: "1.0",
    [`${UPS}.1.4.0`]: "n/a",
    [`${UPS}.2.1.0`]: 2,
  };
  t.same(await identityOf(ups), ["Phoenix Contact", "UPS-9", "1.0", undefined, "ups"]);
});

t.test("a printer is told by its device's description, its IEEE 1284 device ID and its general table", async (t) => {
  const printer = { "1.3.6.1.2.1.25.3.5.1.2.1": 0, "1.3.6.1.2.1.43.5.1.1.1.1": 1 };
  const id = { "1.3.6.1.4.1.2699.1.2.1.2.1.1.3.1": "MFG:Brother;CMD:PJL,PCL;MDL:HL-L9999 series;SN:X1234;" };
  t.same(await identityOf({ ...printer, ...id }), ["Brother", "HL-L9999 series", undefined, "X1234", "printer"]);
  const described = { "1.3.6.1.2.1.25.3.2.1.3.1": "Xerox Phaser 9999DN; System 22.1, Version 1.2.3; SN ABC123456" };
  t.same(await identityOf({ ...printer, ...described }), ["Xerox", "Phaser 9999DN", "1.2.3", "ABC123456", "printer"]);
  const general = { "1.3.6.1.2.1.43.5.1.1.17.1": "GEN-1" };
  t.same((await identityOf({ ...printer, ...described, ...id, ...general }))[3], "GEN-1");
});
