/** TP-Link JetStream and Omada switches: processor, memory, PoE, optical modules. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const MGMT = "1.3.6.1.4.1.11863.6";
const INFO = `${MGMT}.1.1`;
const MONITOR = `${MGMT}.4.1`;
const POE = `${MGMT}.56.1.1`;
const DDM = `${MGMT}.96.1.7.1.1`;

export const tpLinkJetstream = defineMib({
  name: "tp-link-jetstream",
  title: "TP-Link JetStream, Omada switches",
  source: "TPLINK-SYSINFO-MIB, TPLINK-SYSMONITOR-MIB, TPLINK-POWER-OVER-ETHERNET-MIB, TPLINK-DDMSTATUS-MIB (TP-Link)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.11863"] }],
  scalars: {
    hardware: text(`${INFO}.5.0`),
    version: text(`${INFO}.6.0`),
    serial: text(`${INFO}.8.0`),
    powerLimit: number(`${POE}.1.1.0`, { scale: 0.1 }),
    powerUsed: number(`${POE}.1.3.0`, { scale: 0.1 }),
    powerLeft: number(`${POE}.1.4.0`, { scale: 0.1 }),
  },
  tables: {
    processors: { columns: { busy5s: number(`${MONITOR}.1.1.1.2`) } },
    memory: { columns: { used: number(`${MONITOR}.2.1.1.2`) } },
    poe: {
      columns: {
        power: number(`${POE}.2.1.1.7`, { scale: 0.1 }),
        status: state(`${POE}.2.1.1.11`, {
          0: ["off", "unknown"],
          1: ["turning-on", "warning"],
          2: ["on", "ok"],
          3: ["overload", "critical"],
          4: ["short", "critical"],
          5: ["nonstandard-pd", "warning"],
          6: ["voltage-high", "critical"],
          7: ["voltage-low", "critical"],
          8: ["hardware-fault", "critical"],
          9: ["overtemperature", "critical"],
        }),
      },
    },
    // Texts; ports without a module say "--".
    ddm: {
      columns: {
        port: text(`${DDM}.1`),
        temperature: text(`${DDM}.2`),
        voltage: text(`${DDM}.3`),
        bias: text(`${DDM}.4`),
        tx: text(`${DDM}.5`),
        rx: text(`${DDM}.6`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const consumption = { limits: { warningHigh: s.powerLimit } };
    const isAccessPoint = /\b(EAP|CPE|WBS)\d/.test(`${system.descr} ${s.hardware?.value ?? ""}`);
    const isSwitch = !isAccessPoint && (s.version !== undefined || /switch/i.test(system.descr));
    return {
      identity: {
        os: isSwitch ? "jetstream" : undefined,
        vendor: "TP-Link",
        hardware: s.hardware?.value,
        version: s.version?.value,
        serial: s.serial?.value,
        kind: isAccessPoint ? "access-point" : isSwitch ? "switch" : undefined,
      },
      processors: tables.processors.map((row) => processor(row.busy5s, `Processor ${row.index}`)),
      memory: tables.memory.map((row) =>
        memory(`Memory ${row.index}`, { percent: row.used?.value, oid: row.used?.oid }),
      ),
      sensors: [
        reading("power", s.powerUsed, "Consumption", { group: "PoE", ...consumption }),
        reading("power", s.powerLimit, "Limit", { group: "PoE" }),
        reading("power", s.powerLeft, "Remaining", { group: "PoE" }),
        ...tables.poe.flatMap((row) => [
          // A port that gives no power is no sensor; its state says so.
          row.power?.value === 0 ? undefined : reading("power", row.power, `Port ${row.index}`, { group: "PoE ports" }),
          stateOf(row.status, `Port ${row.index}`, { group: "PoE ports" }),
        ]),
        ...tables.ddm.flatMap((row) => {
          const name = row.port?.value ?? `Port ${row.index}`;
          return [
            reading("temperature", numberOf(row.temperature), name, { group: "SFP" }),
            reading("voltage", numberOf(row.voltage), name, { group: "SFP" }),
            reading("current", numberOf(row.bias, 0.001), `${name} Tx bias`, { group: "SFP" }),
            reading("dbm", numberOf(row.tx), `${name} Tx`, { group: "SFP" }),
            reading("dbm", numberOf(row.rx), `${name} Rx`, { group: "SFP" }),
          ];
        }),
      ],
    };
  },
});

/** "41.23", "-5.12"; anything else is no reading. */
function numberOf(cell: { value: string; oid: string } | undefined, factor = 1) {
  const match = /^-?\d{1,6}(\.\d{1,9})?/.exec(cell?.value ?? "");
  return match === null || cell === undefined
    ? undefined
    : { value: Number((Number(match[0]) * factor).toPrecision(12)), oid: cell.oid };
}
