/** Reads what a MIB declares and turns it into typed rows. Values of another type than declared are noted and left out. */
import type { SnmpValue } from "#snmp/client.ts";
import { WRONG_TYPE, type Columns } from "./columns.ts";
import type { AnyRow, Mib, SystemGroup, Table } from "./contract.ts";
import type { DeviceReader } from "./device-reader.ts";

const DEFAULT_MOST_ROWS = 2000;
const MOST_PICKED_CELLS = 2000;

/** Fetches the scalars of all MIBs in as few requests as possible; `readMib` then finds them there. */
export async function fetchScalars(mibs: readonly Mib[], reader: DeviceReader): Promise<void> {
  const oids = mibs.flatMap((mib) => Object.values(mib.scalars).map((column) => column.oid));
  if (oids.length > 0) await reader.instances(oids, "scalars");
}

/** What a MIB makes its facts of. */
export interface MibReading {
  readonly system: SystemGroup;
  readonly scalars: AnyRow;
  readonly tables: Readonly<Record<string, readonly AnyRow[]>>;
}

/** Reads a MIB's objects. Never throws over what the device sends. */
export async function readMib(mib: Mib, system: SystemGroup, reader: DeviceReader): Promise<MibReading> {
  const scalars = await readScalars(mib, reader);
  const tables: Record<string, readonly AnyRow[]> = {};
  for (const [name, table] of Object.entries(mib.tables)) {
    const wanted = table.after === undefined || table.after.some((before) => (tables[before]?.length ?? 0) > 0);
    tables[name] = wanted ? await readTable(`${mib.name}/${name}`, table, tables, reader) : [];
  }
  return { system, scalars, tables };
}

async function readScalars(mib: Mib, reader: DeviceReader): Promise<AnyRow> {
  const oids = Object.values(mib.scalars).map((column) => column.oid);
  const values = oids.length === 0 ? new Map<string, SnmpValue>() : await reader.instances(oids, mib.name);
  return makeRow("0", mib.scalars, (oid) => ({ value: values.get(oid), at: oid }), mib.name, reader);
}

async function readTable(
  path: string,
  table: Table,
  before: Readonly<Record<string, readonly AnyRow[]>>,
  reader: DeviceReader,
): Promise<AnyRow[]> {
  const oids = Object.values(table.columns).map((column) => column.oid);
  if (table.pick !== undefined) return readPicked(path, table, [...new Set(table.pick(before))], reader);
  const columns = await reader.columns(oids, table.mostRows ?? DEFAULT_MOST_ROWS, path);
  const indexes = new Set<string>();
  for (const values of columns.values()) for (const index of values.keys()) indexes.add(index);
  return [...indexes].map((index) =>
    makeRow(
      index,
      table.columns,
      (oid) => ({ value: columns.get(oid)?.get(index), at: `${oid}.${index}` }),
      path,
      reader,
    ),
  );
}

async function readPicked(
  path: string,
  table: Table,
  indexes: readonly string[],
  reader: DeviceReader,
): Promise<AnyRow[]> {
  const oids = Object.values(table.columns).map((column) => column.oid);
  const some = indexes.slice(0, Math.floor(MOST_PICKED_CELLS / Math.max(1, oids.length)));
  if (some.length < indexes.length)
    reader.note("tooMuch", path, `only ${some.length} of ${indexes.length} rows were read`, {
      read: some.length,
      of: indexes.length,
    });
  if (some.length === 0) return [];
  const values = await reader.instances(
    some.flatMap((index) => oids.map((oid) => `${oid}.${index}`)),
    path,
  );
  return some.map((index) =>
    makeRow(
      index,
      table.columns,
      (oid) => ({ value: values.get(`${oid}.${index}`), at: `${oid}.${index}` }),
      path,
      reader,
    ),
  );
}

function makeRow(
  index: string,
  columns: Columns,
  find: (oid: string) => { readonly value: SnmpValue | undefined; readonly at: string },
  path: string,
  reader: DeviceReader,
): AnyRow {
  const row: Record<string, unknown> & { index: string } = { index };
  for (const [name, column] of Object.entries(columns)) {
    const { value, at } = find(column.oid);
    if (value === undefined) continue;
    const cell = column.read(value, at);
    if (cell !== WRONG_TYPE) row[name] = cell;
    else {
      const { type } = value;
      reader.note("wrongType", `${path}/${name}`, `${at} is of type ${type}, which it cannot be`, { at, type });
    }
  }
  return row;
}
