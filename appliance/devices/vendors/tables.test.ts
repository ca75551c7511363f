/**
 * Every vendor MIB by its table in `testing/`: an agent with a few invented values, and the facts that must follow. All
 * agents answer in this process.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Device } from "#model/device.ts";
import type { AnyRow, Mib } from "../contract.ts";
import type { MibReading } from "../read-mib.ts";
import { loadAllMibs } from "../registry.ts";
import { inspectTable, systemValues } from "../testing/inspect-table.ts";
import { readMibTable, type TableAgent } from "../testing/mib-table.ts";
import { tellFacts } from "../testing/tell-facts.ts";

/** Without those that read any maker's description: what they add says nothing of the vendor's MIB. */
const mibs = (await loadAllMibs()).filter(({ name }) => name !== "system-description" && !name.endsWith("-products"));

const FOLDER = join(import.meta.dirname, "testing");
const vendors = mibs.filter(({ rank }) => rank === "vendor");
const IDENTITY = ["os", "vendor", "hardware", "version", "serial", "kind"] as const;

const valuesOf = ({ objectId, descr, rows }: TableAgent) => ({
  ...systemValues(objectId, descr),
  ...Object.fromEntries(rows.map(({ oid, value }) => [oid, value])),
});

const identityOf = (device: Device) =>
  Object.fromEntries(IDENTITY.flatMap((field) => (device[field] === undefined ? [] : [[field, device[field]]])));

/** What an inspection told, as a table writes it. */
function tell(device: Device) {
  return { identity: identityOf(device), facts: Object.fromEntries(tellFacts(device)) };
}

t.test("every vendor's MIB has a table, and every table is of one", async (t) => {
  const named = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  t.same(named.map((file) => file.slice(0, -".txt".length)).toSorted(), vendors.map(({ name }) => name).toSorted());
});

for (const mib of vendors) {
  const file = join(FOLDER, `${mib.name}.txt`);
  if (!existsSync(file)) continue;
  t.test(`${mib.name}: what its table's agents answer becomes the facts beside it`, async (t) => {
    const { text, agents } = readMibTable(readFileSync(file, "utf8"));
    const hasObjects = Object.keys({ ...mib.scalars, ...mib.tables }).length > 0;
    if (hasObjects)
      t.not(`${text} ${mib.verified}`, "unverified text", "what no text was at hand for is not called read");
    t.ok(agents.length > 0, "it has an agent");
    const readings: MibReading[] = [];
    for (const agent of agents) readings.push(...(await checkAgent(t, mib, agent)));
    t.same(unnoticed(mib, readings), [], "without any object the MIB reads, something would be missing");
  });
}

/** Gives what the MIB made its facts of. */
async function checkAgent(t: Test, mib: Mib, agent: TableAgent): Promise<MibReading[]> {
  const values = valuesOf(agent);
  const readings: MibReading[] = [];
  const watched: Mib = { ...mib, facts: (reading) => (readings.push(reading), mib.facts(reading)) };
  const found = await inspectTable(values, { mibs: mibs.map((other) => (other === mib ? watched : other)) });
  t.ok(found.mibs.includes(mib.name), "the MIB is chosen");
  t.same(found.notes, [], "nothing of what the agent says is of a wrong type");
  const expected = {
    identity: agent.identity,
    facts: Object.fromEntries(agent.rows.filter(({ facts }) => facts.length > 0).map(({ oid, facts }) => [oid, facts])),
  };
  t.same(tell(found.device), expected);
  // A table that would hold without its MIB shows nothing of it.
  const others = await inspectTable(values, { mibs: mibs.filter(({ name }) => name !== mib.name) });
  t.notSame(tell(others.device), expected, "and they are this MIB's");
  return readings;
}

/** Objects whose loss none of the agents would show: neither in the facts nor in which rows are read. */
function unnoticed(mib: Mib, readings: readonly MibReading[]): string[] {
  const tables = Object.entries(mib.tables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => ({ table, column })),
  );
  const objects = [...Object.keys(mib.scalars).map((column) => ({ table: "", column })), ...tables];
  return objects
    .filter(({ table, column }) => {
      return readings.every((reading) => outcome(mib, reading) === outcome(mib, without(reading, table, column)));
    })
    .map(({ table, column }) => `${table}/${column}`);
}

/** What follows of a reading, as text: facts, and the rows that are picked. */
function outcome(mib: Mib, reading: MibReading): string {
  const picked = Object.values(mib.tables).map((table) => table.pick?.(reading.tables));
  return JSON.stringify([mib.facts(reading), picked]);
}

/** The same without one object. */
function without(reading: MibReading, table: string, column: string): MibReading {
  const less = ({ [column]: _, ...row }: AnyRow) => row as AnyRow;
  if (table === "") return { ...reading, scalars: less(reading.scalars) };
  return { ...reading, tables: { ...reading.tables, [table]: (reading.tables[table] ?? []).map(less) } };
}
