/** LSI, Avago, Broadcom MegaRAID as its agent on the operating system tells it: controllers, batteries, drives, volumes. */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const RAID = "1.3.6.1.4.1.3582.4.1.4";
const ADAPTER = `${RAID}.1.2.1`;
const BATTERY = `${RAID}.1.6.2.1`;
const DRIVE = `${RAID}.2.1.2.1`;
const VOLUME = `${RAID}.3.1.2.1`;

const ENCLOSURE = "1.3.6.1.4.1.3582.4.1.5";
const ENCLOSURE_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["status-invalid", "unknown"],
  2: ["status-ok", "ok"],
  3: ["status-critical", "critical"],
  4: ["status-nonCritical", "warning"],
  5: ["status-unrecoverable", "critical"],
  6: ["status-not-installed", "notPresent"],
  7: ["status-unknown", "unknown"],
  8: ["status-not-available", "notPresent"],
};

export const lsiMegaraid = defineMib({
  name: "lsi-megaraid",
  title: "LSI and Broadcom MegaRAID",
  source: "LSI-MegaRAID-SAS-MIB (LSI, Broadcom)",
  verified: "text",
  // The number of adapters; the agent is a part of the operating system's.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072", "1.3.6.1.4.1.311", "1.3.6.1.4.1.3582"], present: [`${RAID}.1.1.0`] }],
  tables: {
    names: { columns: { product: text(`${RAID}.1.3.1.12`) } },
    adapters: {
      columns: {
        degraded: number(`${ADAPTER}.19`),
        offline: number(`${ADAPTER}.20`),
        predicted: number(`${ADAPTER}.23`),
        failed: number(`${ADAPTER}.24`),
        chip: number(`${ADAPTER}.42`, { absentBelow: 1 }),
        controller: number(`${ADAPTER}.43`, { absentBelow: 1 }),
      },
    },
    batteries: {
      columns: {
        charge: number(`${BATTERY}.11`, { absentBelow: 0 }),
        voltage: number(`${BATTERY}.9`, { scale: 0.001, absentBelow: 1 }),
        temperature: number(`${BATTERY}.16`),
        adapter: number(`${BATTERY}.21`),
        replace: danger("battery", state(`${BATTERY}.27`, { 0: ["no", "ok"], 1: ["yes", "critical"] })),
        state: danger("battery", stateText(`${BATTERY}.29`, { Operational: "ok", "Non-Operational": "critical" })),
      },
    },
    drives: {
      columns: {
        mediaErrors: number(`${DRIVE}.7`),
        predicted: number(`${DRIVE}.9`),
        state: danger(
          "disk",
          state(`${DRIVE}.10`, {
            0: ["unconfigured-good", "ok"],
            1: ["unconfigured-bad", "critical"],
            2: ["hot-spare", "ok"],
            16: ["offline", "critical"],
            17: ["failed", "critical"],
            20: ["rebuild", "warning"],
            24: ["online", "ok"],
            32: ["copyback", "warning"],
            64: ["system", "ok"],
            128: ["unconfigured-shielded", "warning"],
            130: ["hotspare-shielded", "warning"],
            144: ["configured-shielded", "warning"],
          }),
        ),
        enclosure: number(`${DRIVE}.18`),
        slot: number(`${DRIVE}.20`),
        adapter: number(`${DRIVE}.22`),
        model: text(`${DRIVE}.25`),
        temperature: number(`${DRIVE}.36`, { absentBelow: 1 }),
      },
    },
    volumes: {
      columns: {
        state: danger(
          "array",
          state(`${VOLUME}.5`, {
            0: ["offline", "critical"],
            1: ["partially-degraded", "warning"],
            2: ["degraded", "critical"],
            3: ["optimal", "ok"],
          }),
        ),
        name: text(`${VOLUME}.6`),
        adapter: number(`${VOLUME}.20`),
        badBlocks: state(`${VOLUME}.23`, { 0: ["no", "ok"], 1: ["yes", "critical"] }),
      },
    },
    fans: { after: ["drives"], columns: { status: state(`${ENCLOSURE}.3.1.3`, ENCLOSURE_STATUS) } },
    supplies: {
      after: ["drives"],
      columns: { status: danger("powerSupply", state(`${ENCLOSURE}.5.1.3`, ENCLOSURE_STATUS)) },
    },
    probes: {
      after: ["drives"],
      columns: {
        status: state(`${ENCLOSURE}.6.1.3`, ENCLOSURE_STATUS),
        temperature: number(`${ENCLOSURE}.6.1.4`, { absentBelow: 1 }),
      },
    },
  },
  facts({ tables: t }) {
    const group = "MegaRAID";
    const products = new Map(t.names.map((row) => [row.index, row.product?.value]));
    const controller = (index: string | number) => `Controller ${index}`;
    const none = { limits: { criticalHigh: 0 }, group };
    return {
      sensors: [
        ...t.volumes.flatMap((row) => {
          const name = `${controller(row.adapter?.value ?? 0)} volume ${row.name?.value ?? row.index}`;
          return [stateOf(row.state, name, { group }), stateOf(row.badBlocks, `${name} bad blocks`, { group })];
        }),
        ...t.batteries.flatMap((row) => {
          const name = `${controller(row.adapter?.value ?? row.index)} battery`;
          return [
            stateOf(row.state, name, { group }),
            stateOf(row.replace, `${name} to be replaced`, { group }),
            reading("charge", row.charge, name, { group }),
            reading("voltage", row.voltage, name, { group }),
            reading("temperature", row.temperature, name, { group }),
          ];
        }),
        ...t.drives.flatMap((row) => {
          const place = `${controller(row.adapter?.value ?? 0)} drive ${row.enclosure?.value ?? 0}:${row.slot?.value ?? row.index}`;
          const name = [place, row.model?.value].filter(Boolean).join(" ");
          return [
            stateOf(row.state, name, { group }),
            reading("temperature", row.temperature, name, { group }),
            reading("count", row.mediaErrors, `${name} media errors`, { group }),
            reading("count", row.predicted, `${name} predicted failures`, none),
          ];
        }),
        ...t.fans.map((row) => stateOf(row.status, `Enclosure fan ${row.index}`, { group })),
        ...t.supplies.map((row) => stateOf(row.status, `Enclosure power supply ${row.index}`, { group })),
        ...t.probes.flatMap((row) => [
          stateOf(row.status, `Enclosure probe ${row.index}`, { group }),
          row.status && reading("temperature", row.temperature, `Enclosure probe ${row.index}`, { group }),
        ]),
        ...t.adapters.flatMap((row) => {
          const name = [controller(row.index), products.get(row.index)].filter(Boolean).join(" ");
          return [
            reading("temperature", row.chip, `${name} RAID chip`, { group }),
            reading("temperature", row.controller, name, { group }),
            reading("count", row.degraded, `${name} degraded volumes`, none),
            reading("count", row.offline, `${name} offline volumes`, none),
            reading("count", row.predicted, `${name} drives about to fail`, none),
            reading("count", row.failed, `${name} failed drives`, none),
          ];
        }),
      ],
    };
  },
});
