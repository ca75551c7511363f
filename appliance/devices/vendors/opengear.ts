/** Opengear console servers and Operations Managers: model, power supplies, temperatures and humidity, cellular modem. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const OPENGEAR = "1.3.6.1.4.1.25049";
const STATUS = `${OPENGEAR}.17`;
const MANAGER = `${OPENGEAR}.10.19`;
const MODEM = `${STATUS}.17.1`;

/** By ogProducts. */
const PRODUCTS: Readonly<Record<string, string>> = {
  10: "CM41xx",
  11: "CM71xx",
  12: "CM7196",
  40: "CMS61xx",
  41: "Lighthouse",
  42: "Lighthouse 5",
  60: "IM42xx",
  61: "IM72xx",
  80: "ACM500x",
  81: "ACM550x",
  90: "ACM700x",
  91: "ACM7004-5",
  110: "OM12xx",
  120: "OM22xx",
  130: "CM81xx",
};

export const opengear = defineMib({
  name: "opengear",
  title: "Opengear console servers",
  source: "OG-STATUSv2-MIB, OG-OMTELEM-MIB, OG-PRODUCTS-MIB (Opengear)",
  verified: "text",
  matches: [{ sysObjectID: [OPENGEAR] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${MANAGER}.1.3.0`] }],
  scalars: {
    version: text(`${STATUS}.1.1.0`),
    serial: text(`${STATUS}.1.2.0`),
    managerSerial: text(`${MANAGER}.1.2.0`),
    managerVersion: text(`${MANAGER}.1.3.0`),
    managerModel: text(`${MANAGER}.1.5.0`),
  },
  tables: {
    emdTemperatures: {
      columns: { name: text(`${STATUS}.9.1.3`), value: number(`${STATUS}.9.1.5`) },
    },
    emdHumidities: {
      columns: { name: text(`${STATUS}.10.1.3`), value: number(`${STATUS}.10.1.5`) },
    },
    supplies: {
      columns: {
        name: text(`${STATUS}.13.1.2`),
        voltage: number(`${STATUS}.13.1.3`),
        current: number(`${STATUS}.13.1.4`, { scale: 0.01 }),
        temperature: number(`${STATUS}.13.1.5`),
      },
    },
    modems: {
      columns: {
        model: text(`${MODEM}.3`),
        // ogCellModemEnabled: enabled(1), disabled(2)
        enabled: number(`${MODEM}.4`),
        registered: state(`${MODEM}.7`, { 1: ["registered", "ok"], 2: ["unregistered", "warning"] }),
        rssi3g: number(`${MODEM}.11`, { absent: [0, 99, -99] }),
        rssi4g: number(`${MODEM}.12`, { absent: [0, 99, -99] }),
        temperature: number(`${MODEM}.15`, { absent: [0] }),
      },
    },
    temperatures: {
      columns: { name: text(`${MANAGER}.9.1.1.2`), value: number(`${MANAGER}.9.1.1.4`, { scale: 0.001 }) },
    },
    managerSupplies: {
      columns: {
        name: text(`${MANAGER}.8.1.1.2`),
        voltage: number(`${MANAGER}.8.1.1.4`, { scale: 0.001 }),
        current: number(`${MANAGER}.8.1.1.5`, { scale: 0.001 }),
        power: number(`${MANAGER}.8.1.1.6`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, product = ""] = /^1\.3\.6\.1\.4\.1\.25049\.1\.(\d{1,3})/.exec(system.objectId) ?? [];
    return {
      identity: {
        os: "opengear",
        vendor: "Opengear",
        kind: "console-server",
        hardware: s.managerModel?.value ?? PRODUCTS[product],
        version: s.managerVersion?.value ?? s.version?.value,
        serial: s.managerSerial?.value ?? s.serial?.value,
      },
      sensors: [
        ...tables.emdTemperatures.map((row) => reading("temperature", row.value, row.name?.value ?? row.index)),
        ...tables.emdHumidities.map((row) => reading("humidity", row.value, row.name?.value ?? row.index)),
        ...tables.temperatures.map((row) => reading("temperature", row.value, row.name?.value ?? row.index)),
        ...tables.supplies.flatMap((row) => {
          const name = row.name?.value ?? `Power supply ${row.index}`;
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("temperature", row.temperature, name),
          ];
        }),
        ...tables.managerSupplies.flatMap((row) => {
          const name = row.name?.value ?? `Power supply ${row.index}`;
          return [
            reading("voltage", row.voltage, name),
            reading("current", row.current, name),
            reading("power", row.power, name),
          ];
        }),
        ...tables.modems.flatMap((row) => {
          const group = row.model?.value ?? `Modem ${row.index}`;
          return [
            row.enabled?.value === 2 ? undefined : stateOf(row.registered, "Registration", { group }),
            reading("signal", row.rssi4g, "RSSI 4G", { group }),
            reading("signal", row.rssi3g, "RSSI 3G", { group }),
            reading("temperature", row.temperature, "Modem", { group }),
          ];
        }),
      ],
    };
  },
});
