/** Peplink, Pepwave: load, memory, temperature, power supplies, fans, WAN links, cellular signal, SpeedFusion and IPsec, access points. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const PEPLINK = "1.3.6.1.4.1.23695";
const DEVICE = `${PEPLINK}.200.1.1.1`;
const HARDWARE = `${DEVICE}.4`;
const CELLULAR = `${PEPLINK}.200.1.12.1.1.1`;
const SPEEDFUSION = `${PEPLINK}.200.1.10.1.1.2.1`;
const IPSEC = `${PEPLINK}.200.1.13.1.1`;
const WAN = `${PEPLINK}.2.1.2.1`;
const AP = `${PEPLINK}.4.4.1.1`;

/** What the MIB writes where a modem does not tell the figure. */
const NONE = { absent: [-9999] };

export const peplink = defineMib({
  name: "peplink",
  title: "Peplink, Pepwave",
  source: "DEVICE, WAN, CELLULAR, PEPVPN-SPEEDFUSION, IPSEC-VPN, WLC (Peplink)",
  verified: "text",
  matches: [{ sysObjectID: [PEPLINK] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${DEVICE}.1.2.0`] }],
  scalars: {
    model: text(`${DEVICE}.1.1.0`),
    serial: text(`${DEVICE}.1.2.0`),
    version: text(`${DEVICE}.1.3.0`),
    cpu: number(`${DEVICE}.3.1.0`),
    memoryTotal: number(`${DEVICE}.3.2.0`, { scale: 1024, absent: [0] }),
    memoryUsed: number(`${DEVICE}.3.3.0`, { scale: 1024 }),
    temperature: number(`${HARDWARE}.4.1.0`, { scale: 0.001, absent: [0] }),
  },
  tables: {
    supplies: {
      columns: {
        status: danger("powerSupply", state(`${HARDWARE}.1.1.2`, { 0: ["error", "critical"], 1: ["on", "ok"] })),
        power: number(`${HARDWARE}.1.1.3`),
      },
    },
    fans: {
      columns: {
        status: state(`${HARDWARE}.2.1.2`, { 0: ["error", "critical"], 1: ["on", "ok"] }),
        speed: number(`${HARDWARE}.2.1.3`),
      },
    },
    wans: {
      columns: {
        name: text(`${WAN}.2`),
        // A link without a cable is as somebody left it; one that fails its health check had been up.
        state: state(`${WAN}.3`, {
          0: ["unknown", "unknown"],
          1: ["disabled", "ok"],
          2: ["disconnected", "warning"],
          3: ["connected", "ok"],
          4: ["connecting", "warning"],
          5: ["activating", "warning"],
          6: ["health-check-fail", "critical"],
          7: ["disconnected-manually", "ok"],
          8: ["standby", "ok"],
        }),
        signal: number(`${WAN}.5`, NONE),
      },
    },
    modems: {
      columns: {
        rssi: number(`${CELLULAR}.3`, NONE),
        sinr: number(`${CELLULAR}.5`, NONE),
        rsrp: number(`${CELLULAR}.7`, NONE),
        rsrq: number(`${CELLULAR}.8`, NONE),
      },
    },
    tunnels: {
      columns: {
        name: text(`${SPEEDFUSION}.2`),
        state: state(`${SPEEDFUSION}.3`, {
          0: ["start", "critical"],
          1: ["authen", "warning"],
          2: ["tunnel", "warning"],
          3: ["route", "warning"],
          4: ["connected", "ok"],
        }),
      },
    },
    ipsec: {
      columns: {
        name: text(`${IPSEC}.2`),
        state: state(`${IPSEC}.3`, {
          0: ["standby", "ok"],
          1: ["connecting", "warning"],
          2: ["established", "ok"],
          3: ["partially-established", "warning"],
        }),
      },
    },
    accessPoints: {
      columns: {
        name: text(`${AP}.3`),
        status: state(`${AP}.6`, { 0: ["offline", "critical"], 1: ["online", "ok"] }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "pepwave",
        vendor: "Peplink",
        kind: "router",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        s.memoryTotal &&
          memory("Memory", { totalBytes: s.memoryTotal.value, usedBytes: s.memoryUsed?.value, oid: s.memoryUsed?.oid }),
      ],
      sensors: [
        reading("temperature", s.temperature, "System"),
        ...tables.supplies.flatMap((row) => [
          stateOf(row.status, `Power supply ${row.index}`),
          reading("power", row.power, `Power supply ${row.index}`),
        ]),
        ...tables.fans.flatMap((row) => [
          stateOf(row.status, `Fan ${row.index}`),
          reading("fanspeed", row.speed, `Fan ${row.index}`),
        ]),
        ...tables.wans.flatMap((row) => {
          const name = row.name?.value ?? `WAN ${row.index}`;
          return [stateOf(row.state, name, { group: "WAN" }), reading("signal", row.signal, name, { group: "WAN" })];
        }),
        ...tables.modems.flatMap((row) => [
          reading("signal", row.rssi, `RSSI ${row.index}`, { group: "Cellular" }),
          reading("snr", row.sinr, `SINR ${row.index}`, { group: "Cellular" }),
          reading("signal", row.rsrp, `RSRP ${row.index}`, { group: "Cellular" }),
          reading("snr", row.rsrq, `RSRQ ${row.index}`, { group: "Cellular" }),
        ]),
        ...tables.tunnels.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "SpeedFusion" })),
        ...tables.ipsec.map((row) => stateOf(row.state, row.name?.value ?? row.index, { group: "IPsec" })),
        ...tables.accessPoints.map((row) =>
          stateOf(row.status, row.name?.value ?? `Access point ${row.index}`, { group: "Access points" }),
        ),
      ],
    };
  },
});
