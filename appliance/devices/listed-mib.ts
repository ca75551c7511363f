/**
 * For MIBs that are nothing but lists: what the device is, single values, and tables of values. From the lists follow both what is
 * read and the facts. What needs a thought of its own (two tables that belong together, a unit told by another object) is written
 * out with `defineMib` instead.
 */
import type { DeviceKind } from "#model/device.ts";
import type { Column, Columns, NumberCell, TextCell } from "./columns.ts";
import { defineMib, type Match, type Mib, type Part, type Verified } from "./contract.ts";
import { memory, processor } from "./facts.ts";
import { told } from "./placeholders.ts";
import { plainVersion } from "./read-description.ts";
import { sensorList, type Item } from "./sensor-list.ts";

interface Called {
  readonly os?: string;
  readonly vendor?: string;
  readonly kind?: DeviceKind;
  readonly hardware?: Column<TextCell> | undefined;
  readonly version?: Column<TextCell> | undefined;
  readonly serial?: Column<TextCell | NumberCell> | undefined;
}

/** What is known of a memory; figures are in bytes, or in percent, after scaling. */
interface Pool {
  readonly total?: Column<NumberCell>;
  readonly used?: Column<NumberCell>;
  readonly free?: Column<NumberCell>;
  readonly percent?: Column<NumberCell>;
}

interface RowList {
  /** What one row is called, with its index, where it has no name of its own. */
  readonly called: string;
  /** The column that holds the rows' names. */
  readonly named?: Column<TextCell>;
  readonly group?: string;
  readonly items: Readonly<Record<string, Item>>;
}

export interface ListedMib {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly matches: readonly Match[];
  readonly instead?: Readonly<Partial<Record<Part, readonly string[]>>>;
  readonly identity: Called;
  /** Objects that are there once, by any name. */
  readonly single?: Readonly<Record<string, Item>>;
  readonly rows?: Readonly<Record<string, RowList>>;
  /** Loads in percent, by what people call the processor. */
  readonly processors?: Readonly<Record<string, Column<NumberCell>>>;
  readonly memory?: Readonly<Record<string, Pool>>;
}

/** Declares a MIB of lists. */
export function listedMib(listed: ListedMib): Mib {
  const { identity, single = {}, rows = {}, processors = {}, memory: pools = {}, ...about } = listed;
  const singles = sensorList(single);
  const lists = Object.entries(rows).map(([table, row]) => ({ ...row, table, list: sensorList(row.items) }));
  return defineMib<Columns, Record<string, Columns>>({
    ...about,
    scalars: {
      ...present({ hardware: identity.hardware, version: identity.version, serial: identity.serial }),
      ...present(processors, "processor "),
      ...Object.assign({}, ...Object.entries(pools).map(([descr, pool]) => present({ ...pool }, `${descr} `))),
      ...singles.columns,
    },
    tables: Object.fromEntries(
      lists.map(({ table, named, list }) => [table, { columns: { ...present({ named }), ...list.columns } }]),
    ),
    facts({ scalars, tables }) {
      const cells = scalars as Readonly<Record<string, { value: string | number; oid: string } | undefined>>;
      const numberOf = (name: string) => cells[name] as NumberCell | undefined;
      const textOf = (name: string) => {
        const cell = cells[name];
        return cell === undefined ? undefined : told({ value: String(cell.value) });
      };
      const version = textOf("version");
      return {
        identity: {
          os: identity.os,
          vendor: identity.vendor,
          kind: identity.kind,
          hardware: textOf("hardware"),
          version: version === undefined ? undefined : plainVersion(version),
          serial: textOf("serial"),
        },
        processors: Object.keys(processors).map((descr) => processor(numberOf(`processor ${descr}`), descr)),
        memory: Object.keys(pools).map((descr) => {
          const of = (figure: keyof Pool) => numberOf(`${descr} ${figure}`);
          return memory(descr, {
            totalBytes: of("total")?.value,
            usedBytes: of("used")?.value,
            freeBytes: of("free")?.value,
            percent: of("percent")?.value,
            oid: (of("used") ?? of("free") ?? of("percent"))?.oid,
          });
        }),
        sensors: [
          ...singles.of(cellsOf(scalars)),
          ...lists.flatMap(({ table, called, named, group, list }) =>
            (tables[table] ?? []).flatMap((row) => {
              const name = named === undefined ? undefined : told(row["named"] as TextCell | undefined);
              return list.of(cellsOf(row), name ?? `${called} ${row.index}`, group);
            }),
          ),
        ],
      };
    },
  });
}

/** A row's cells as a sensor list takes them: they were made of its own columns. */
function cellsOf(row: object): Parameters<ReturnType<typeof sensorList>["of"]>[0] {
  return row as Parameters<ReturnType<typeof sensorList>["of"]>[0];
}

/** The columns that are given. */
function present(columns: Readonly<Record<string, Column<unknown> | undefined>>, before = ""): Columns {
  const given = Object.entries(columns).flatMap(([name, column]) =>
    column === undefined ? [] : [[`${before}${name}`, column] as const],
  );
  return Object.fromEntries(given);
}
