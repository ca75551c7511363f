/** Dell EMC Data Domain: file systems, processors, disks, fans, power modules, temperatures, NVRAM batteries. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf, storage } from "../facts.ts";

const DD = "1.3.6.1.4.1.19746.1";
const GIB = 1024 ** 3;
const gib = (oid: string) => number(oid, { scale: GIB });

export const emcDataDomain = defineMib({
  name: "emc-data-domain",
  title: "Dell EMC Data Domain",
  source: "DATA-DOMAIN-MIB (Dell EMC)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.19746"] }],
  scalars: {
    fileSystem: state(`${DD}.3.1.1.0`, {
      1: ["enabled", "ok"],
      2: ["disabled", "critical"],
      3: ["running", "ok"],
      4: ["unknown", "unknown"],
      5: ["error", "critical"],
      6: ["cleaning", "ok"],
    }),
    serial: text(`${DD}.13.1.1.0`),
    version: text(`${DD}.13.1.3.0`),
    model: text(`${DD}.13.1.4.0`),
  },
  tables: {
    power: {
      columns: {
        name: text(`${DD}.1.1.1.1.1.3`),
        status: state(`${DD}.1.1.1.1.1.4`, {
          0: ["absent", "notPresent"],
          1: ["ok", "ok"],
          2: ["failed", "critical"],
          3: ["faulty", "critical"],
          4: ["acnone", "critical"],
          99: ["unknown", "unknown"],
        }),
      },
    },
    temperatures: {
      columns: {
        name: text(`${DD}.1.2.1.1.1.4`),
        celsius: number(`${DD}.1.2.1.1.1.5`),
        status: danger(
          "heat",
          state(`${DD}.1.2.1.1.1.6`, {
            0: ["failed", "critical"],
            1: ["ok", "ok"],
            2: ["notfound", "notPresent"],
            3: ["overheatWarning", "warning"],
            4: ["overheatCritical", "critical"],
          }),
        ),
      },
    },
    fans: {
      columns: {
        name: text(`${DD}.1.3.1.1.1.4`),
        status: state(`${DD}.1.3.1.1.1.6`, { 0: ["notfound", "notPresent"], 1: ["ok", "ok"], 2: ["fail", "critical"] }),
      },
    },
    batteries: {
      columns: {
        status: danger(
          "battery",
          state(`${DD}.2.3.1.1.3`, {
            0: ["ok", "ok"],
            1: ["disabled", "warning"],
            2: ["discharged", "critical"],
            3: ["softdisabled", "warning"],
          }),
        ),
        charge: number(`${DD}.2.3.1.1.4`, { absentBelow: 0 }),
      },
    },
    space: {
      columns: {
        name: text(`${DD}.3.2.1.1.3`),
        total: gib(`${DD}.3.2.1.1.4`),
        used: gib(`${DD}.3.2.1.1.5`),
        percent: number(`${DD}.3.2.1.1.7`, { absentBelow: 0 }),
      },
    },
    load: { columns: { busy: number(`${DD}.5.1.1.1.2`), disks: number(`${DD}.5.1.1.1.12`) } },
    disks: {
      columns: {
        model: text(`${DD}.6.1.1.1.4`),
        state: danger(
          "disk",
          state(`${DD}.6.1.1.1.8`, {
            1: ["ok", "ok"],
            2: ["unknown", "unknown"],
            3: ["absent", "notPresent"],
            4: ["failed", "critical"],
            5: ["spare", "ok"],
            6: ["available", "ok"],
          }),
        ),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }, what: string) =>
      `${what} ${row.index.split(".").slice(0, 2).join("/")}${row.name === undefined ? "" : ` ${row.name.value}`}`;
    // "Data Domain OS 7.2.0.5-667132"
    const [, version] = /(\d[\w.-]{1,40})\s*$/.exec(s.version?.value ?? "") ?? [];
    return {
      identity: {
        os: "data-domain",
        vendor: "Dell EMC",
        kind: "nas",
        hardware: s.model?.value,
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: t.load.map((row) => processor(row.busy, "Processors")),
      storage: t.space.map((row) =>
        storage(row.name?.value ?? row.index, {
          totalBytes: row.total?.value,
          usedBytes: row.used?.value,
          percent: row.percent?.value,
          oid: row.used?.oid ?? row.percent?.oid,
        }),
      ),
      sensors: [
        stateOf(s.fileSystem, "File system"),
        ...t.power.map((row) => stateOf(row.status, named(row, "Power"), { group: "Power" })),
        ...t.fans.map((row) => stateOf(row.status, named(row, "Fan"), { group: "Fans" })),
        ...t.batteries.flatMap((row) => [
          stateOf(row.status, `NVRAM battery ${row.index}`, { group: "NVRAM" }),
          reading("charge", row.charge, `NVRAM battery ${row.index}`, { group: "NVRAM" }),
        ]),
        ...t.disks.map((row) =>
          stateOf(row.state, ["Disk", row.index, row.model?.value].filter(Boolean).join(" "), { group: "Disks" }),
        ),
        ...t.temperatures.flatMap((row) => [
          stateOf(row.status, named(row, "Temperature"), { group: "Temperatures" }),
          row.status && reading("temperature", row.celsius, named(row, "Temperature")),
        ]),
        ...t.load.map((row) => reading("percent", row.disks, "Disks busy")),
      ],
    };
  },
});
