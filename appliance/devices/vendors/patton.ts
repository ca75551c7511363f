/** Patton SmartNode gateways: product and version, processors, memory, temperatures, calls. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const PATTON = "1.3.6.1.4.1.1768";
const SMARTNODE = `${PATTON}.100`;
const CPU = `${SMARTNODE}.70.10.2.1`;
const POOL = `${SMARTNODE}.70.20.2.1`;
const PROBE = `${SMARTNODE}.70.30.2.1`;
const GATEWAY = `${SMARTNODE}.70.40.2.1`;

export const patton = defineMib({
  name: "patton",
  title: "Patton SmartNode",
  source: "SMARTNODE-MIB (Patton); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: [PATTON] }],
  scalars: {
    serial: text(`${SMARTNODE}.1.1.0`),
    version: text(`${SMARTNODE}.1.5.0`),
    product: text(`${SMARTNODE}.1.6.0`),
  },
  tables: {
    processors: { columns: { name: text(`${CPU}.1`), workload: number(`${CPU}.4`) } },
    pools: {
      columns: {
        name: text(`${POOL}.1`),
        total: number(`${POOL}.2`, { absent: [0] }),
        used: number(`${POOL}.3`),
      },
    },
    probes: { columns: { name: text(`${PROBE}.1`), value: number(`${PROBE}.2`) } },
    gateways: { columns: { name: text(`${GATEWAY}.1`), calls: number(`${GATEWAY}.2`) } },
  },
  facts({ system, scalars: s, tables }) {
    // "SN4638/5BIS (Hardware Version ...) R6.T 2012-10-02 ..."
    const [, hardware] = /\b(SN\d{3,4}[\w/-]{0,20})/.exec(system.descr) ?? [];
    const [, version] = /\b[RV](\d+\.[\w.]{1,20})/.exec(`${s.version?.value ?? ""} ${system.descr}`) ?? [];
    return {
      identity: {
        os: "smartnode",
        vendor: "Patton",
        kind: "voice-gateway",
        hardware: s.product?.value ?? hardware,
        version,
        serial: s.serial?.value,
      },
      processors: tables.processors.map((row) => processor(row.workload, row.name?.value ?? row.index)),
      memory: tables.pools.map(
        (row) =>
          row.total &&
          memory(row.name?.value ?? row.index, {
            totalBytes: row.total.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
      ),
      sensors: [
        ...tables.probes.map((row) => reading("temperature", row.value, row.name?.value ?? row.index)),
        ...tables.gateways.map((row) =>
          reading("count", row.calls, row.name?.value ?? row.index, { group: "Connected calls" }),
        ),
      ],
    };
  },
});
