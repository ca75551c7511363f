/** Foundry, Brocade and Ruckus ICX switches: processor, memory, temperatures, fans, power supplies. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const FOUNDRY = "1.3.6.1.4.1.1991.1.1";
const CHASSIS = `${FOUNDRY}.1`;
const AGENT = `${FOUNDRY}.2`;
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["normal", "ok"],
  3: ["failure", "critical"],
};

export const brocadeIcx = defineMib({
  name: "brocade-icx",
  title: "Foundry, Brocade, Ruckus ICX switches",
  source: "FOUNDRY-SN-AGENT-MIB (Ruckus, Brocade)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.1991"] }],
  scalars: {
    serial: text(`${CHASSIS}.1.2.0`),
    // Half degrees.
    temperature: number(`${CHASSIS}.1.18.0`, { scale: 0.5, absent: [0] }),
    temperatureWarning: number(`${CHASSIS}.1.19.0`, { scale: 0.5, absent: [0] }),
    temperatureShutdown: number(`${CHASSIS}.1.20.0`, { scale: 0.5, absent: [0] }),
    version: text(`${AGENT}.1.11.0`),
    busy1min: number(`${AGENT}.1.52.0`),
    memoryUsage: number(`${AGENT}.1.53.0`),
    memoryTotal: number(`${AGENT}.1.54.0`, { absent: [0] }),
  },
  tables: {
    supplies: {
      columns: {
        descr: text(`${CHASSIS}.2.1.1.2`),
        status: danger("powerSupply", state(`${CHASSIS}.2.1.1.3`, STATUS)),
      },
    },
    stackSupplies: {
      columns: {
        descr: text(`${CHASSIS}.2.2.1.3`),
        status: danger("powerSupply", state(`${CHASSIS}.2.2.1.4`, STATUS)),
      },
    },
    fans: { columns: { descr: text(`${CHASSIS}.3.1.1.2`), status: state(`${CHASSIS}.3.1.1.3`, STATUS) } },
    stackFans: { columns: { descr: text(`${CHASSIS}.3.2.1.3`), status: state(`${CHASSIS}.3.2.1.4`, STATUS) } },
    temperatures: {
      columns: {
        descr: text(`${AGENT}.13.1.1.3`),
        value: number(`${AGENT}.13.1.1.4`, { scale: 0.5, absent: [0] }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Ruckus Wireless, Inc. Stacking System ICX7150-C12-POE, IronWare Version 08.0.92aT213 Compiled on ..."
    const [, hardware] =
      /\b((?:ICX|FCX|FESX|FLS|FGS|FWS|FI|BI|TI|NI|SX|MLX|CER|CES|VDX)[\w-]{2,30})/.exec(system.descr) ?? [];
    const [, version] = /Version V?([\w.]{3,30})/.exec(system.descr) ?? [];
    const name = (row: { index: string; descr: { value: string } | undefined }, what: string) =>
      row.descr?.value ?? `${what} ${row.index}`;
    return {
      identity: {
        os: "ironware",
        vendor: /Ruckus/.test(system.descr) ? "Ruckus" : /Foundry/.test(system.descr) ? "Foundry" : "Brocade",
        kind: /\b(MLX|CER|NetIron XMR)/.test(system.descr) ? "router" : "switch",
        hardware,
        version: version ?? s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.busy1min, "Processor")],
      memory: [
        memory("Memory", {
          totalBytes: s.memoryTotal?.value,
          percent: s.memoryUsage?.value,
          oid: s.memoryUsage?.oid,
        }),
      ],
      sensors: [
        reading("temperature", s.temperature, "Chassis", {
          limits: { warningHigh: s.temperatureWarning, criticalHigh: s.temperatureShutdown },
        }),
        ...tables.temperatures.map((row) => reading("temperature", row.value, name(row, "Sensor"))),
        // A stack's tables hold what the older ones show of the first unit.
        ...(tables.stackSupplies.length > 0 ? tables.stackSupplies : tables.supplies).map((row) =>
          stateOf(row.status, name(row, "Power supply"), { group: "Power supplies" }),
        ),
        ...(tables.stackFans.length > 0 ? tables.stackFans : tables.fans).map((row) =>
          stateOf(row.status, name(row, "Fan"), { group: "Fans" }),
        ),
      ],
    };
  },
});
