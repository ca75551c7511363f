/** Barracuda CloudGen Firewall (phion): release, services, sensors, disks, VPN tunnels, sessions, licences. */
import { number, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, storage, type SensorClass } from "../facts.ts";

const PHION = "1.3.6.1.4.1.10704.1";

/** ServiceState: blocked is what somebody chose. */
const SERVICE: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["unknown", "unknown"],
  0: ["stopped", "critical"],
  1: ["started", "ok"],
  2: ["blocked", "ok"],
  4: ["removed", "notPresent"],
};
/** SensorType: class and factor. Voltages are in millivolts. */
const TYPES: Readonly<Record<number, readonly [SensorClass, number]>> = {
  0: ["voltage", 0.001],
  1: ["fanspeed", 1],
  2: ["temperature", 1],
};

export const barracuda = defineMib({
  name: "barracuda",
  title: "Barracuda CloudGen Firewall",
  source: "PHION-MIB (Barracuda)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.10704"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${PHION}.2.0`] }],
  scalars: { release: text(`${PHION}.2.0`), vpnUsers: number(`${PHION}.11.0`) },
  tables: {
    boxServices: { columns: { name: text(`${PHION}.0.1.1`), state: state(`${PHION}.0.1.2`, SERVICE) } },
    serverServices: { columns: { name: text(`${PHION}.1.1.1`), state: state(`${PHION}.1.1.2`, SERVICE) } },
    sensors: {
      columns: {
        name: text(`${PHION}.4.1.1`),
        type: number(`${PHION}.4.1.2`),
        value: number(`${PHION}.4.1.3`),
      },
    },
    tunnels: {
      columns: {
        name: text(`${PHION}.6.1.1`),
        state: state(`${PHION}.6.1.2`, {
          [-1]: ["down", "warning"],
          0: ["down-disabled", "ok"],
          1: ["active", "ok"],
        }),
      },
    },
    firewall: { columns: { sessions: number(`${PHION}.10.1.1`) } },
    partitions: {
      columns: {
        name: text(`${PHION}.13.1.1`),
        size: number(`${PHION}.13.1.2`, { scale: 1024, absent: [0] }),
        used: number(`${PHION}.13.1.4`, { scale: 1024 }),
      },
    },
    licences: {
      columns: {
        name: text(`${PHION}.14.1.1`),
        state: state(`${PHION}.14.1.2`, { 1: ["ok", "ok"], 2: ["grace", "warning"], 3: ["expired", "warning"] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: { os: "cloudgen", vendor: "Barracuda", kind: "firewall", version: s.release?.value },
      storage: tables.partitions.map(
        (row) =>
          row.size &&
          storage(row.name?.value ?? row.index, {
            totalBytes: row.size.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
      ),
      sensors: [
        reading("count", s.vpnUsers, "VPN users"),
        ...tables.firewall.slice(0, 1).map((row) => reading("count", row.sessions, "Sessions")),
        ...tables.boxServices.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Services" })),
        ...tables.serverServices.map((row) =>
          stateOf(row.state, row.name?.value ?? row.index, { group: "Server services" }),
        ),
        ...tables.sensors.map((row) => {
          const kind = TYPES[row.type?.value ?? -1];
          return kind && reading(kind[0], scaled(row.value, kind[1]), row.name?.value ?? row.index);
        }),
        ...tables.tunnels.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "VPN tunnels" })),
        ...tables.licences.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "Licences" })),
      ],
    };
  },
});

function scaled(cell: NumberCell | undefined, factor: number): NumberCell | undefined {
  return cell && { value: cell.value * factor, oid: cell.oid };
}
