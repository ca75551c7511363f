/**
 * Areca's RAID controllers and the boxes others build of them (Proware) keep the same objects under a number of each series. This
 * makes the MIB of one from its number. It is no MIB by itself.
 */
import {
  number,
  state,
  stateText,
  text,
  type Column,
  type NumberCell,
  type StateCell,
  type TextCell,
} from "../columns.ts";
import { defineMib, type Mib, type MibDefinition } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf } from "../facts.ts";

export interface ArecaOptions extends Pick<
  MibDefinition<never, never>,
  "name" | "title" | "source" | "verified" | "matches"
> {
  readonly root: string;
  readonly os: string;
  readonly vendor: string;
}

/** The controller itself, and eight enclosures: each has tables of its own, which are read together. */
const PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const ENCLOSURES = PLACES.slice(1);
const ARRAY = {
  Normal: "ok",
  Checking: "ok",
  Initializing: "warning",
  Rebuilding: "warning",
  Migrating: "warning",
  Degraded: "critical",
  Incomplete: "critical",
  Offline: "critical",
  Failed: "critical",
} as const;
const DISK = {
  "RaidSet Member": "ok",
  "Raid Set Member": "ok",
  "Hot Spare": "ok",
  Free: "ok",
  "Pass Through": "ok",
  Failed: "critical",
  "Empty Slot": "notPresent",
} as const;
/** What is not measured. */
const MEASURED = { absent: [-128] };

export function makeAreca({ root, os, vendor, ...about }: ArecaOptions): Mib {
  const monitor = `${root}.2`;
  const names = (table: number): Record<string, Column<TextCell>> =>
    Object.fromEntries(PLACES.map((place) => [`name${place}`, text(`${monitor}.${place + 1}.${table}.1.2`)]));
  const numbers = (table: number, scale: number): Record<string, Column<NumberCell>> =>
    Object.fromEntries(
      PLACES.map((place) => [`value${place}`, number(`${monitor}.${place + 1}.${table}.1.3`, { ...MEASURED, scale })]),
    );
  const supplies: Record<string, Column<StateCell>> = Object.fromEntries(
    PLACES.map((place) => [
      `state${place}`,
      danger("powerSupply", state(`${monitor}.${place + 1}.7.1.3`, { 0: ["failed", "critical"], 1: ["ok", "ok"] })),
    ]),
  );
  const slots: Record<string, Column<TextCell>> = Object.fromEntries(
    ENCLOSURES.map((place) => [`name${place}`, text(`${root}.3.${place}.4.1.2`)]),
  );
  const disks: Record<string, Column<StateCell>> = Object.fromEntries(
    ENCLOSURES.map((place) => [`state${place}`, danger("disk", stateText(`${root}.3.${place}.4.1.8`, DISK))]),
  );
  return defineMib({
    ...about,
    scalars: {
      model: text(`${root}.1.2.0`),
      serial: text(`${root}.1.3.0`),
      version: text(`${root}.1.4.0`),
    },
    tables: {
      supplies: { columns: { ...names(7), ...supplies } },
      voltages: { columns: { ...names(8), ...numbers(8, 0.001) } },
      fans: { columns: { ...names(9), ...numbers(9, 1) } },
      temperatures: { columns: { ...names(10), ...numbers(10, 1) } },
      disks: { columns: { ...slots, ...disks } },
      raidSets: {
        columns: { name: text(`${root}.4.1.1.2`), state: danger("array", stateText(`${root}.4.1.1.4`, ARRAY)) },
      },
      volumes: {
        columns: { name: text(`${root}.5.1.1.2`), state: danger("array", stateText(`${root}.5.1.1.5`, ARRAY)) },
      },
    },
    facts({ scalars: s, tables: t }) {
      type Cells = Readonly<Record<string, unknown>> & { readonly index: string };
      const each = <T>(
        rows: readonly Cells[],
        places: readonly number[],
        make: (row: Cells, place: number, name: string) => T,
      ) =>
        rows.flatMap((row) =>
          places.map((place) => make(row, place, (row[`name${place}`] as TextCell | undefined)?.value ?? row.index)),
        );
      const group = (place: number) => (place === 0 ? "Controller" : `Enclosure ${place}`);
      const figure = (row: Cells, place: number) => row[`value${place}`] as NumberCell | undefined;
      const condition = (row: Cells, place: number) => row[`state${place}`] as StateCell | undefined;
      return {
        identity: {
          os,
          vendor,
          kind: "nas",
          hardware: s.model?.value,
          serial: s.serial?.value,
          version: s.version?.value.replace(/^V(?=\d)/, ""),
        },
        sensors: [
          ...each(t.supplies, PLACES, (row, place, name) =>
            stateOf(condition(row, place), name, { group: group(place) }),
          ),
          ...each(t.voltages, PLACES, (row, place, name) =>
            reading("voltage", figure(row, place), name, { group: group(place) }),
          ),
          ...each(t.fans, PLACES, (row, place, name) =>
            reading("fanspeed", figure(row, place), name, { group: group(place) }),
          ),
          ...each(t.temperatures, PLACES, (row, place, name) =>
            reading("temperature", figure(row, place), name, { group: group(place) }),
          ),
          ...each(t.disks, ENCLOSURES, (row, place, name) =>
            stateOf(condition(row, place), name, { group: group(place) }),
          ),
          ...t.raidSets.map((row) =>
            stateOf(row.state, row.name?.value ?? `RAID set ${row.index}`, { group: "RAID sets" }),
          ),
          ...t.volumes.map((row) => stateOf(row.state, row.name?.value ?? `Volume ${row.index}`, { group: "Volumes" })),
        ],
      };
    },
  });
}
