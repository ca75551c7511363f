/**
 * PDUs on Schleifenbauer's data bus are sold by others too, with the same objects under the number of each. This makes the MIB of
 * one from its number. It is no MIB by itself.
 */
import { number, state, text } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { told } from "../placeholders.ts";
import { measure, sensorList } from "../sensor-list.ts";

const CENTI = { scale: 0.01, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };

export interface DatabusOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly os: string;
  readonly vendor: string;
  /** IANA private enterprise number. */
  readonly enterprise: number;
}

export function makeDatabus({ os, vendor, enterprise, ...about }: DatabusOptions): Mib {
  const bus = `1.3.6.1.4.1.${enterprise}.12.1.1`;
  const unit = `${bus}.2`;
  const lines = (at: string) =>
    sensorList({
      energy: measure("power_consumed", `${at}.2`, "", KNOWN),
      factor: measure("power_factor", `${at}.4`, "", { scale: 0.0001, absentBelow: 0 }),
      current: measure("current", `${at}.5`, "", CENTI),
      voltage: measure("voltage", `${at}.7`, "", { scale: 0.01, absentBelow: 1 }),
      apparent: measure("apparent_power", `${at}.${at.endsWith(".7.2.1") ? 10 : 9}`, "", KNOWN),
      power: measure("power", `${at}.${at.endsWith(".7.2.1") ? 11 : 10}`, "", KNOWN),
    });
  const inputs = lines(`${unit}.6.1.1`);
  const outlets = lines(`${unit}.7.2.1`);
  const branches = lines(`${unit}.10.1.1`);
  const alert = { 0: ["ok", "ok"] } as const;
  return defineMib({
    ...about,
    verified: "text",
    matches: [
      { sysObjectID: [`1.3.6.1.4.1.${enterprise}`] },
      { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${bus}.1.1.1.0`] },
    ],
    scalars: {
      ring: state(`${bus}.1.1.5.0`, { 0: ["open", "unknown"], 1: ["closed", "ok"] }),
    },
    tables: {
      units: {
        columns: {
          firmware: number(`${unit}.1.1.1.2`),
          product: text(`${unit}.1.1.1.5`),
          serial: text(`${unit}.1.1.1.6`),
          name: text(`${unit}.1.1.1.10`),
        },
      },
      status: { columns: { status: state(`${unit}.3.1.1.1`, alert) } },
      inputs: { columns: { name: text(`${unit}.6.1.1.13`), ...inputs.columns } },
      outletNames: { columns: { name: text(`${unit}.7.1.1.2`) } },
      outlets: { columns: outlets.columns },
      measures: {
        columns: {
          internal: number(`${unit}.8.1.1.1`, { scale: 0.01, absentBelow: 1 }),
          external: number(`${unit}.8.1.1.2`, { scale: 0.01, absentBelow: 1 }),
          residual: number(`${unit}.8.1.1.5`, CENTI),
        },
      },
      sensors: {
        columns: {
          type: text(`${unit}.8.2.1.2`),
          value: number(`${unit}.8.2.1.3`, { scale: 0.01 }),
          name: text(`${unit}.8.2.1.4`),
        },
      },
      branches: { columns: { name: text(`${unit}.10.1.1.13`), ...branches.columns } },
    },
    facts({ scalars: s, tables }) {
      const [first] = tables.units;
      const nameOf = new Map(tables.outletNames.map((row) => [row.index, told(row.name)]));
      const unitNames = new Map(tables.units.map((row) => [row.index, told(row.name)]));
      const groupOf = (index: string) => {
        const [of = index] = index.split(".", 1);
        return tables.units.length > 1 ? (unitNames.get(of) ?? `Unit ${of}`) : undefined;
      };
      const last = (index: string) => index.split(".").at(-1);
      return {
        identity: {
          os,
          vendor,
          kind: "pdu",
          hardware: told(first?.product),
          version: first?.firmware && String(first.firmware.value),
          serial: told(first?.serial),
        },
        sensors: [
          stateOf(s.ring, "Ring"),
          ...tables.status.map((row) => stateOf(row.status, unitNames.get(row.index) ?? `Unit ${row.index}`)),
          ...tables.inputs.flatMap((row) =>
            inputs.of(row, told(row.name) ?? `Input ${last(row.index)}`, groupOf(row.index)),
          ),
          ...tables.branches.flatMap((row) =>
            branches.of(row, told(row.name) ?? `Branch ${last(row.index)}`, groupOf(row.index)),
          ),
          ...tables.outlets.flatMap((row) =>
            outlets.of(row, nameOf.get(row.index) ?? `Outlet ${last(row.index)}`, groupOf(row.index) ?? "Outlets"),
          ),
          ...tables.measures.flatMap((row) => [
            reading("temperature", row.internal, "Internal", { group: groupOf(row.index) }),
            reading("temperature", row.external, "External", { group: groupOf(row.index) }),
            reading("current", row.residual, "Residual", { group: groupOf(row.index) }),
          ]),
          ...tables.sensors.map((row) => {
            const name = told(row.name) ?? `Sensor ${last(row.index)}`;
            const more = { group: groupOf(row.index) };
            if (row.type?.value === "T") return reading("temperature", row.value, name, more);
            return row.type?.value === "H" ? reading("humidity", row.value, name, more) : undefined;
          }),
        ],
      };
    },
  });
}
