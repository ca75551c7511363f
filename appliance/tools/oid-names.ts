/**
 * OIDs by name and names of OIDs, by the box's own knowledge: objects that all makers have, and what it reads of a maker's devices
 * itself. What neither knows stays a number.
 */
import type { Column, Columns } from "#devices/columns.ts";
import type { Mib } from "#devices/contract.ts";
import { mibsFor } from "#devices/registry.ts";
import { isOid } from "#snmp/oid.ts";
import { STANDARD_NAMES } from "./standard-names.ts";

export interface KnownObject {
  /** Without an instance. */
  readonly oid: string;
  readonly name: string;
  /** Whose word it is, where it is the box's own for a maker's object: the title of what it reads. */
  readonly of?: string;
  /** What its numbers mean, where it is an enumeration. */
  readonly words?: ReadonlyMap<number, string>;
}

/** Values of enumerations that technicians look at most. Sources: RFC 2863, 4188, 2790. */
const UP_DOWN = new Map([
  [1, "up"],
  [2, "down"],
  [3, "testing"],
  [4, "unknown"],
  [5, "dormant"],
  [6, "notPresent"],
  [7, "lowerLayerDown"],
]);
const WORDS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  ifAdminStatus: UP_DOWN,
  ifOperStatus: UP_DOWN,
  dot1dTpFdbStatus: new Map([
    [1, "other"],
    [2, "invalid"],
    [3, "learned"],
    [4, "self"],
    [5, "mgmt"],
  ]),
  hrDeviceStatus: new Map([
    [1, "unknown"],
    [2, "running"],
    [3, "warning"],
    [4, "testing"],
    [5, "down"],
  ]),
};

interface Standards {
  readonly byOid: ReadonlyMap<string, KnownObject>;
  readonly byName: ReadonlyMap<string, string>;
}
let standards: Standards | undefined;

function readStandards(): Standards {
  const byOid = new Map<string, KnownObject>();
  const add = (oid: string, name: string): void => {
    const words = WORDS[name];
    byOid.set(oid, { oid, name, ...(words !== undefined && { words }) });
  };
  let root = "";
  for (const line of STANDARD_NAMES.split("\n")) {
    const words = line.split(" ").filter((word) => word !== "");
    if (words[0] === "=") {
      root = words[1] ?? "";
      if (words[2] !== undefined) add(root, words[2]);
      continue;
    }
    for (let at = 0; at + 1 < words.length; at += 2) add(`${root}.${words[at]}`, words[at + 1] ?? "");
  }
  const byName = new Map([...byOid.values()].map(({ oid, name }) => [name.toLowerCase(), oid]));
  return { byOid, byName };
}

/** An OID for what people type: numbers, or a known name with or without an instance; undefined: neither. */
export function readOid(typed: string): string | undefined {
  const bare = typed
    .trim()
    .replace(/^\./, "")
    .replace(/^iso\./, "1.");
  if (isOid(bare)) return bare;
  const [, name = "", instance = ""] =
    /^(?:[A-Za-z0-9-]+::)?([A-Za-z][A-Za-z0-9-]*)((?:\.\d{1,10})*)$/.exec(bare) ?? [];
  standards ??= readStandards();
  const oid = standards.byName.get(name.toLowerCase());
  return oid !== undefined && isOid(oid + instance) ? oid + instance : undefined;
}

/** Names OIDs; makers' knowledge is loaded with the first of their objects. */
export class OidNames {
  /** By enterprise. */
  readonly #makers = new Map<number, Promise<ReadonlyMap<string, KnownObject>>>();

  /** What is known of an OID, and what follows it there; undefined: nothing. */
  async find(oid: string): Promise<{ readonly object: KnownObject; readonly instance: string } | undefined> {
    standards ??= readStandards();
    const enterprise = Number(/^1\.3\.6\.1\.4\.1\.(\d{1,10})(?!\d)/.exec(oid)?.[1] ?? NaN);
    const makers = Number.isNaN(enterprise) ? undefined : await this.#makerObjects(enterprise);
    // Not the names of whole branches: they say no more than the number does.
    for (let end = oid.length; end > 0; end = oid.lastIndexOf(".", end - 1)) {
      const front = oid.slice(0, end);
      const object = standards.byOid.get(front) ?? makers?.get(front);
      if (object !== undefined && (end === oid.length || !isBranch(front)))
        return { object, instance: oid.slice(end + 1) };
    }
    return undefined;
  }

  #makerObjects(enterprise: number): Promise<ReadonlyMap<string, KnownObject>> {
    const known = this.#makers.get(enterprise) ?? loadMaker(enterprise);
    this.#makers.set(enterprise, known);
    return known;
  }
}

/** Whether something known lies below. */
function isBranch(oid: string): boolean {
  standards ??= readStandards();
  const below = `${oid}.`;
  for (const known of standards.byOid.keys()) if (known.startsWith(below)) return true;
  return false;
}

async function loadMaker(enterprise: number): Promise<ReadonlyMap<string, KnownObject>> {
  const objects = new Map<string, KnownObject>();
  for (const listed of mibsFor(`1.3.6.1.4.1.${enterprise}`)) {
    const mib = "load" in listed ? await listed.load() : listed;
    for (const [name, column] of columnsOf(mib)) addColumn(objects, mib, name, column);
  }
  return objects;
}

function columnsOf({ scalars, tables }: Mib): (readonly [string, Column<unknown>])[] {
  const groups: readonly Columns[] = [scalars, ...Object.values(tables).map(({ columns }) => columns as Columns)];
  return groups.flatMap((columns) => Object.entries(columns));
}

function addColumn(
  objects: Map<string, KnownObject>,
  mib: Mib,
  name: string,
  { oid, understanding }: Column<unknown>,
): void {
  // Of a scalar the instance is part of it.
  const object = oid.replace(/\.0$/, "");
  if (objects.has(object)) return;
  const words =
    understanding?.kind === "state"
      ? new Map(Object.entries(understanding.meanings).map(([value, [word]]) => [Number(value), word]))
      : undefined;
  objects.set(object, { oid: object, name, of: mib.title, ...(words !== undefined && { words }) });
}
