/** Asustor NAS (ADM): processors, memory, volumes, disks, fans, temperatures, an attached UPS. */
import { danger } from "../danger.ts";
import { number, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const ASUSTOR = "1.3.6.1.4.1.44738";
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** What stands where nothing is measured. */
const NOTHING = -2_147_483_648;

export const asustor = defineMib({
  name: "asustor",
  title: "Asustor NAS",
  source: "ASUSTOR-MIB (Asustor)",
  verified: "unverified",
  matches: [{ sysObjectID: [ASUSTOR, "1.3.6.1.4.1.8072"], present: [`${ASUSTOR}.2.1.0`] }],
  scalars: {
    serial: text(`${ASUSTOR}.1.1.0`),
    version: text(`${ASUSTOR}.1.2.0`),
    model: text(`${ASUSTOR}.2.1.0`),
  },
  tables: {
    cores: { columns: { load: number(`${ASUSTOR}.2.3.1.2`, { absentBelow: 0 }) } },
    fans: { columns: { speed: number(`${ASUSTOR}.2.4.1.2`, { absentBelow: 0 }) } },
    temperatures: {
      columns: {
        cpu: number(`${ASUSTOR}.2.5.1.2`, { absent: [NOTHING] }),
        system: number(`${ASUSTOR}.2.5.1.3`, { absent: [NOTHING] }),
      },
    },
    memory: {
      columns: {
        total: number(`${ASUSTOR}.2.6.1.2`, { scale: MIB, absentBelow: 1 }),
        free: number(`${ASUSTOR}.2.6.1.3`, { scale: MIB, absentBelow: 0 }),
      },
    },
    disks: {
      columns: {
        name: text(`${ASUSTOR}.4.1.1.2`),
        model: text(`${ASUSTOR}.4.1.1.3`),
        status: danger(
          "disk",
          stateText(`${ASUSTOR}.4.1.1.5`, {
            Good: "ok",
            Warning: "warning",
            Failed: "critical",
            Error: "critical",
          }),
        ),
        smart: danger(
          "disk",
          stateText(`${ASUSTOR}.4.1.1.6`, { Healthy: "ok", Good: "ok", Warning: "warning", Critical: "critical" }),
        ),
        temperature: number(`${ASUSTOR}.4.1.1.7`, { absentBelow: 1 }),
      },
    },
    volumes: {
      columns: {
        name: text(`${ASUSTOR}.5.1.1.2`),
        status: danger(
          "array",
          stateText(`${ASUSTOR}.5.1.1.4`, {
            healthy: "ok",
            rebuilding: "warning",
            migrating: "warning",
            degraded: "critical",
            unhealthy: "critical",
            failed: "critical",
          }),
        ),
        total: number(`${ASUSTOR}.5.1.1.6`, { scale: GIB, absentBelow: 1 }),
        free: number(`${ASUSTOR}.5.1.1.7`, { scale: GIB, absentBelow: 0 }),
      },
    },
    ups: {
      columns: {
        model: text(`${ASUSTOR}.6.1.1.3`),
        status: stateText(
          `${ASUSTOR}.6.1.1.7`,
          { OL: "ok", "OL CHRG": "ok", OB: "warning", "OB LB": "critical" },
          { OB: "battery", "OB LB": "battery" },
        ),
        charge: number(`${ASUSTOR}.6.1.1.9`, { absentBelow: 0 }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    return {
      identity: {
        os: "asustor",
        vendor: "Asustor",
        kind: "nas",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: t.cores.map((row) => processor(row.load, `Core ${row.index}`)),
      memory: t.memory.map((row) =>
        memory("Physical memory", { totalBytes: row.total?.value, freeBytes: row.free?.value, oid: row.free?.oid }),
      ),
      storage: t.volumes.map((row) =>
        storage(row.name?.value ?? `Volume ${row.index}`, {
          totalBytes: row.total?.value,
          freeBytes: row.free?.value,
          oid: row.free?.oid,
        }),
      ),
      sensors: [
        ...t.volumes.map((row) => stateOf(row.status, row.name?.value ?? `Volume ${row.index}`, { group: "Volumes" })),
        ...t.disks.flatMap((row) => {
          const name = [row.name?.value ?? `Disk ${row.index}`, row.model?.value].filter(Boolean).join(" ");
          return [
            stateOf(row.status, name, { group: "Disks" }),
            stateOf(row.smart, name, { group: "Disk S.M.A.R.T." }),
            reading("temperature", row.temperature, name, { group: "Disks" }),
          ];
        }),
        ...t.fans.map((row) => reading("fanspeed", row.speed, `Fan ${row.index}`)),
        ...t.temperatures.flatMap((row) => [
          reading("temperature", row.cpu, "CPU", { group: "System" }),
          reading("temperature", row.system, "System", { group: "System" }),
        ]),
        // The table has a row without a UPS too; it has no model then.
        ...t.ups
          .filter((row) => row.model !== undefined)
          .flatMap((row) => [
            stateOf(row.status, row.model?.value ?? "UPS", { group: "UPS" }),
            reading("charge", row.charge, row.model?.value ?? "UPS", { group: "UPS" }),
          ]),
      ],
    };
  },
});
