/** The contract test over every registered MIB: sound declarations, and facts out of anything a device may send. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { Compile } from "typebox/compile";
import { Device } from "#model/device.ts";
import type { SnmpValue } from "#snmp/client.ts";
import { isOid } from "#snmp/oid.ts";
import { WRONG_TYPE, type Columns } from "./columns.ts";
import type { AnyRow, Facts, Mib } from "./contract.ts";
import { mergeIdentity, mergeLists } from "./merge-facts.ts";
import { loadAllMibs } from "./registry.ts";

const mibs = await loadAllMibs();

const validator = Compile(Device);

const columnsOf = (mib: Mib): Columns[] => [mib.scalars, ...Object.values(mib.tables).map((table) => table.columns)];

t.test("names are the files' and unique, and other MIBs are named rightly", async (t) => {
  const names = mibs.map(({ name }) => name);
  t.equal(new Set(names).size, names.length);
  for (const mib of mibs) {
    const folder = mib.rank === "vendor" ? "vendors" : mib.name.endsWith("-products") ? "products" : "standard";
    t.ok(existsSync(join(import.meta.dirname, folder, `${mib.name}.ts`)), `${folder}/${mib.name}.ts`);
    for (const named of Object.values(mib.instead).flat()) t.ok(names.includes(named), `${mib.name}: ${named}`);
    t.ok(mib.title !== "" && mib.source !== "", mib.name);
  }
});

t.test("OIDs are OIDs; scalars are instances, columns and probes too", async (t) => {
  for (const mib of mibs) {
    for (const column of columnsOf(mib).flatMap((columns) => Object.values(columns))) {
      t.ok(isOid(column.oid), `${mib.name}: ${column.oid}`);
    }
    for (const column of Object.values(mib.tables).flatMap((table) => Object.values(table.columns))) {
      t.notOk(column.oid.endsWith(".0"), `${mib.name}: ${column.oid} is a column, not an instance`);
    }
    if (mib.matches === "always") continue;
    t.ok(mib.matches.length > 0, mib.name);
    for (const { sysObjectID = [], sysDescr = [], present = [] } of mib.matches) {
      t.ok(sysObjectID.length + sysDescr.length + present.length > 0, `${mib.name}: a match without a condition`);
      for (const oid of [...sysObjectID, ...present]) t.ok(isOid(oid), `${mib.name}: ${oid}`);
    }
  }
});

t.test("a vendor's MIB is read of that vendor's devices only", async (t) => {
  for (const mib of mibs) if (mib.rank === "vendor") t.not(mib.matches, "always", mib.name);
});

t.test("tables wait for and pick from tables before them", async (t) => {
  for (const mib of mibs) {
    const before: string[] = [];
    for (const [name, table] of Object.entries(mib.tables)) {
      for (const other of table.after ?? []) t.ok(before.includes(other), `${mib.name}/${name} after ${other}`);
      t.same(table.pick?.({}) ?? [], [], `${mib.name}/${name} picks nothing from nothing`);
      before.push(name);
    }
  }
});

/** Values a device may send for anything, sensible and not. */
const VALUES: readonly SnmpValue[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 8, 14, 100, 32_768, -1, -2_147_483_648, 2_147_483_647].map((value): SnmpValue => ({
    type: "integer",
    value,
  })),
  { type: "gauge32", value: 4_294_967_295 },
  { type: "counter64", value: 18_446_744_073_709_551_615n },
  ...["", "0", "23.5 C", "N/A", "ok", "x".repeat(2000), "\u0000\u0001", "a.b|c;d,e=f"].map((value): SnmpValue => ({
    type: "octets",
    value: Buffer.from(value),
  })),
  { type: "oid", value: "1.3.6.1.2.1.25.2.1.4" },
  { type: "oid", value: "0.0" },
  { type: "ipAddress", value: "192.0.2.1" },
  { type: "opaque", value: Buffer.from("9f780441bc0000", "hex") },
];
/** Of no character set: it is guessed at, which takes a hundred times as long as all the rest. */
const NO_TEXT: SnmpValue = { type: "octets", value: Buffer.alloc(64, 0xff) };
const INDEXES = ["1", "2", "1.1", "0", "4294967295", "1.2.3.4.5.6.7.8", "3.97.98.99", ""];

/** Reproducible: a linear congruential generator. */
function makeDice(seed: number): (sides: number) => number {
  let value = seed;
  return (sides) => {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((value / 2_147_483_648) * sides);
  };
}

function anyRow(columns: Columns, index: string, dice: (sides: number) => number): AnyRow {
  const row: Record<string, unknown> & { index: string } = { index };
  for (const [name, column] of Object.entries(columns)) {
    if (dice(5) === 0) continue;
    const value = dice(400) === 0 ? NO_TEXT : VALUES[dice(VALUES.length)];
    const cell = value === undefined ? undefined : column.read(value, `${column.oid}.${index}`);
    if (cell !== WRONG_TYPE && cell !== undefined) row[name] = cell;
  }
  return row;
}

function anyFacts(mib: Mib, dice: (sides: number) => number): Facts {
  const tables = Object.fromEntries(
    Object.entries(mib.tables).map(([name, { columns }]) => [
      name,
      INDEXES.slice(0, dice(INDEXES.length + 1)).map((index) => anyRow(columns, index, dice)),
    ]),
  );
  for (const table of Object.values(mib.tables)) table.pick?.(tables);
  const descr = String(["", "Acme", "x".repeat(500), "a 1.2.3 b (c) [d]"][dice(4)]);
  const system = { objectId: "1.3.6.1.4.1.99999", descr, name: "", contact: "", location: "" };
  return mib.facts({ system, scalars: anyRow(mib.scalars, "0", dice), tables });
}

t.test("whatever is sent, facts are made without fault, in the form, with OIDs of declared objects", async (t) => {
  for (const mib of mibs) {
    const roots = new Set(columnsOf(mib).flatMap((columns) => Object.values(columns).map(({ oid }) => oid)));
    const known = (oid: string) => {
      for (let root = oid; root !== ""; root = root.slice(0, Math.max(0, root.lastIndexOf("."))))
        if (roots.has(root)) return true;
      return false;
    };
    const dice = makeDice(mib.name.length + 7);
    let faults = 0;
    for (let round = 0; round < 60 && faults < 3; round += 1) {
      const facts = anyFacts(mib, dice);
      const lists = mergeLists([{ mib, facts }]);
      const device = { ...mergeIdentity([{ mib, facts }], {}), ...lists };
      const { ports: _, ...others } = lists;
      const stray = Object.values(others)
        .flat()
        .find(({ oid }) => oid !== undefined && !known(oid));
      const error = validator.Check(device) ? undefined : validator.Errors(device)[0];
      if (error === undefined && stray === undefined) continue;
      faults += 1;
      t.fail(`${mib.name}: ${JSON.stringify(error ?? stray)?.slice(0, 300)}`);
    }
    t.equal(faults, 0, mib.name);
  }
});

t.test("of nothing, nothing is told", async (t) => {
  const system = { objectId: "1.3.6.1.4.1.99999", descr: "", name: "", contact: "", location: "" };
  for (const mib of mibs) {
    const tables = Object.fromEntries(Object.keys(mib.tables).map((name) => [name, []]));
    t.same(mergeLists([{ mib, facts: mib.facts({ system, scalars: { index: "0" }, tables }) }]), {}, mib.name);
  }
});
