/**
 * The contract of extension point 2: what somebody writes who adds a MIB. One file per MIB.
 *
 * A MIB says when it is read (`matches`), what is read (`scalars`, `tables`) and what facts follow (`facts`). It never
 * speaks SNMP itself, never throws over what a device sends, and gives no fact that the device did not say.
 */
import type { DeviceKind, MemoryPool, Port, Processor, Sensor, Storage, Supply } from "#model/device.ts";
import type { CellOf, Columns } from "./columns.ts";

/**
 * How a MIB file was checked. `recording`: against what a real device answered. `text`: key objects were looked up in the
 * MIB's text; no device has answered yet. `unverified`: written from knowledge of the MIB, whose text was not at hand.
 */
export type Verified = "recording" | "text" | "unverified";

/** The system group (SNMPv2-MIB), which is read of every device first. Empty texts where it says nothing. */
export interface SystemGroup {
  readonly objectId: string;
  readonly descr: string;
  readonly name: string;
  readonly contact: string;
  readonly location: string;
  readonly services?: number;
  readonly uptimeSeconds?: number;
}

/** Conditions that all hold. At least one is given. */
export interface Match {
  /** sysObjectID is one of these or lies below it. */
  readonly sysObjectID?: readonly string[];
  /** One of these fits sysDescr. */
  readonly sysDescr?: readonly RegExp[];
  /** One of these instances exists (full OIDs, `...0`). Asked only where the other conditions hold. */
  readonly present?: readonly string[];
}

/** What is known under a column's name in one row; for a scalar the only row. `index` is what follows the column's OID. */
export type Row<C extends Columns> = { readonly index: string } & { readonly [K in keyof C]: CellOf<C[K]> | undefined };

/** Any row, for conditions that do not know the table's type. */
export type AnyRow = { readonly index: string } & { readonly [name: string]: unknown };

export interface Table<C extends Columns = Columns> {
  readonly columns: C;
  /** Most rows that are taken; more is the fault `tooMuch`. Default 2000. */
  readonly mostRows?: number;
  /** Names the tables before this one of which at least one must have rows; else this one is not asked for. */
  readonly after?: readonly string[];
  /** Only these rows are read, one by one: for long tables of which few rows matter. Gets the tables before this one. */
  readonly pick?: (tables: Readonly<Record<string, readonly AnyRow[]>>) => readonly string[];
}

/** Facts about the whole device. The highest rank that knows a field wins. */
export interface Identity {
  /** Short name of the platform: `ios`, `routeros`, `dsm`. */
  readonly os?: string;
  /** As people call the maker: `Cisco`, `HPE`, `MikroTik`. */
  readonly vendor?: string;
  /** The model, as it stands on the device. */
  readonly hardware?: string;
  /** Of the firmware or operating system. */
  readonly version?: string;
  readonly serial?: string;
  readonly kind?: DeviceKind;
}

/** Lists may hold undefined: what the makers of `facts.ts` give where a cell is missing. */
export interface Facts {
  readonly identity?: { readonly [K in keyof Identity]?: Identity[K] | undefined };
  readonly processors?: readonly (Processor | undefined)[];
  readonly memory?: readonly (MemoryPool | undefined)[];
  readonly storage?: readonly (Storage | undefined)[];
  readonly ports?: readonly (Port | undefined)[];
  readonly sensors?: readonly (Sensor | undefined)[];
  readonly supplies?: readonly (Supply | undefined)[];
}
export const PARTS = ["processors", "memory", "storage", "ports", "sensors", "supplies"] as const;
export type Part = (typeof PARTS)[number];

/** Who is believed when several MIBs give the same fact: the vendor before a standard before a makeshift. */
export type Rank = "vendor" | "standard" | "makeshift";

export interface Reading<S extends Columns, T extends Readonly<Record<string, Columns>>> {
  readonly system: SystemGroup;
  readonly scalars: Row<S>;
  readonly tables: { readonly [K in keyof T]: readonly Row<T[K]>[] };
}

export interface MibDefinition<S extends Columns, T extends Readonly<Record<string, Columns>>> {
  /** Kebab-case, as the file. */
  readonly name: string;
  /** For people: `Synology NAS`. */
  readonly title: string;
  /** The MIB modules and who issues them. */
  readonly source: string;
  /** How the file was checked. */
  readonly verified: Verified;
  /** Default: vendor. */
  readonly rank?: Rank;
  /** One of these must hold. */
  readonly matches: "always" | readonly Match[];
  readonly scalars?: S;
  readonly tables?: { readonly [K in keyof T]: Table<T[K]> };
  /** Parts where this MIB stands beside others of its kind although the rule of `merge-facts.ts` would have one win. */
  readonly beside?: readonly Part[];
  /** Names of MIBs whose facts of a part are dropped when this one has any: they show the same things. */
  readonly instead?: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** Pure. Gets whatever was readable; every cell may be missing. */
  facts(reading: Reading<S, T>): Facts;
}

/** A definition as the registry and the framework see it: the types of its rows are its own business. */
export interface Mib {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly rank: Rank;
  readonly matches: "always" | readonly Match[];
  readonly scalars: Columns;
  readonly tables: Readonly<Record<string, Table>>;
  readonly beside: readonly Part[];
  readonly instead: Readonly<Partial<Record<Part, readonly string[]>>>;
  facts(reading: { system: SystemGroup; scalars: AnyRow; tables: Readonly<Record<string, readonly AnyRow[]>> }): Facts;
}

/** A MIB as long as no device has wanted it: what is needed to see whether one does, and the way to the rest. */
export interface LateMib {
  readonly name: string;
  readonly matches: readonly Match[];
  /** Loads its file; the second time it is at hand. @throws Error where the file cannot be loaded */
  readonly load: () => Promise<Mib>;
}

/**
 * A late MIB as `vendor-list.ts` holds it: made only for devices of these enterprise numbers, or, where there are none, for any
 * device. There are hundreds, and a function that was never called takes a tenth of what it makes.
 */
export type ListedMib = readonly [enterprises: readonly number[], make: () => LateMib];

/** Declares a MIB. */
export function defineMib<S extends Columns, T extends Readonly<Record<string, Columns>>>(
  definition: MibDefinition<S, T>,
): Mib {
  return {
    rank: "vendor",
    scalars: {},
    tables: {},
    beside: [],
    instead: {},
    ...definition,
    // The framework builds rows from these very columns, so that their types hold.
    facts: (reading) => definition.facts(reading as unknown as Reading<S, T>),
  };
}
