/** Dell EMC Isilon and PowerScale (OneFS): cluster and node, processors, space, disks, fans, temperatures, voltages. */
import { danger } from "../danger.ts";
import { number, state, stateText, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf, storage } from "../facts.ts";

const ISILON = "1.3.6.1.4.1.12124";
const NODE = `${ISILON}.2`;

const HEALTH: Readonly<Record<number, StateMeaning>> = {
  0: ["ok", "ok"],
  1: ["attn", "warning"],
  2: ["down", "critical"],
  3: ["invalid", "unknown"],
};

export const emcIsilon = defineMib({
  name: "emc-isilon",
  title: "Dell EMC Isilon, PowerScale",
  source: "ISILON-MIB (Dell EMC)",
  verified: "text",
  matches: [{ sysObjectID: [ISILON] }, { sysDescr: [/\bOneFS\b/] }],
  scalars: {
    cluster: state(`${ISILON}.1.1.2.0`, HEALTH),
    node: state(`${NODE}.1.2.0`, HEALTH),
    readOnly: state(`${NODE}.1.4.0`, { 0: ["no", "ok"], 1: ["yes", "warning"] }),
    total: number(`${ISILON}.1.3.1.0`),
    used: number(`${ISILON}.1.3.2.0`),
    // Per mille.
    idle: number(`${NODE}.2.3.5.0`, { scale: 0.1 }),
  },
  tables: {
    chassis: { mostRows: 8, columns: { serial: text(`${NODE}.51.1.3`), model: text(`${NODE}.51.1.4`) } },
    disks: {
      columns: {
        name: text(`${NODE}.52.1.4`),
        status: danger(
          "disk",
          stateText(`${NODE}.52.1.5`, {
            HEALTHY: "ok",
            L3: "ok",
            NEW: "warning",
            PREPARING: "warning",
            REPLACE: "critical",
            SMARTFAIL: "critical",
            STALLED: "critical",
            SUSPENDED: "warning",
            DEAD: "critical",
            USED: "warning",
            EMPTY: "notPresent",
          }),
        ),
      },
    },
    fans: { columns: { name: text(`${NODE}.53.1.3`), speed: number(`${NODE}.53.1.4`) } },
    temperatures: { columns: { name: text(`${NODE}.54.1.3`), celsius: number(`${NODE}.54.1.4`) } },
    power: {
      columns: {
        code: text(`${NODE}.55.1.2`),
        name: text(`${NODE}.55.1.3`),
        value: number(`${NODE}.55.1.4`),
      },
    },
  },
  facts({ system, scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    // "... Isilon OneFS v9.5.0.1 ..."
    const [, version] = /OneFS v?(\d[\w.]{1,30})/.exec(system.descr) ?? [];
    const chassis = t.chassis[0];
    return {
      identity: {
        os: "onefs",
        vendor: "Dell EMC",
        kind: "nas",
        hardware: chassis?.model?.value,
        version,
        serial: chassis?.serial?.value,
      },
      processors: [s.idle && processor({ value: 100 - s.idle.value, oid: s.idle.oid }, "Processors")],
      storage: [storage("/ifs", { totalBytes: s.total?.value, usedBytes: s.used?.value, oid: s.used?.oid })],
      sensors: [
        stateOf(s.cluster, "Cluster"),
        stateOf(s.node, "Node"),
        stateOf(s.readOnly, "Read only"),
        ...t.disks.map((row) =>
          stateOf(row.status, `Bay ${row.index} ${row.name?.value ?? ""}`.trim(), { group: "Disks" }),
        ),
        ...t.fans.map((row) => reading("fanspeed", row.speed, named(row))),
        ...t.temperatures.map((row) => reading("temperature", row.celsius, named(row))),
        ...t.power.map((row) => {
          // Volts or amperes: the sensor's name is all that tells which.
          const isCurrent = /\b(amps?|curr(ent)?|iout|iin)\b/i.test(`${row.code?.value ?? ""} ${named(row)}`);
          return reading(isCurrent ? "current" : "voltage", row.value, named(row));
        }),
      ],
    };
  },
});
