/** Zyxel switches: processor, memory, fans, temperatures, voltages, optical modules. */
import { danger } from "../danger.ts";
import { number, stateText, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, type SensorClass } from "../facts.ts";

const COMMON = "1.3.6.1.4.1.890.1.15.3";
const HARDWARE = `${COMMON}.26.1`;
const DDMI = `${COMMON}.84.1.2.1`;

const STATUS = { normal: "ok", error: "critical", abnormal: "critical", absent: "unknown" } as const;

/** zyTransceiverDdmiType: the second part of the index. Hundredths throughout; bias in hundredths of a mA. */
const DDMI_TYPES: Readonly<Record<string, readonly [SensorClass, string, number]>> = {
  1: ["temperature", "", 0.01],
  2: ["voltage", "", 0.01],
  3: ["current", " Tx bias", 0.000_01],
  4: ["dbm", " Tx", 0.01],
  5: ["dbm", " Rx", 0.01],
};

export const zyxelSwitch = defineMib({
  name: "zyxel-switch",
  title: "Zyxel switches",
  source: "ZYXEL-ES-COMMON, ZYXEL-HW-MONITOR-MIB, ZYXEL-TRANSCEIVER-MIB (Zyxel)",
  verified: "recording",
  matches: [
    {
      sysObjectID: ["1.3.6.1.4.1.890"],
      sysDescr: [/^(X?[GM]S|XS|ES|MES|MGS|XMG|VES|IES|XGS|CX|GS)[-\d]|Dimension|[Ss]witch/],
    },
  ],
  scalars: {
    version: text(`${COMMON}.1.6.0`),
    model: text(`${COMMON}.1.11.0`),
    serial: text(`${COMMON}.1.12.0`),
    cpuUsage: number(`${COMMON}.2.4.0`),
    memoryUsage: number(`${COMMON}.2.5.0`),
    cpu5s: number(`${COMMON}.2.7.0`),
  },
  tables: {
    fans: {
      columns: {
        descr: text(`${HARDWARE}.1.1.2`),
        speed: number(`${HARDWARE}.1.1.3`),
        low: number(`${HARDWARE}.1.1.6`),
        status: stateText(`${HARDWARE}.1.1.7`, STATUS),
      },
    },
    temperatures: {
      columns: {
        descr: text(`${HARDWARE}.2.1.2`),
        value: number(`${HARDWARE}.2.1.3`),
        high: number(`${HARDWARE}.2.1.6`, { absent: [0] }),
        status: danger("heat", stateText(`${HARDWARE}.2.1.7`, STATUS)),
      },
    },
    voltages: {
      columns: {
        descr: text(`${HARDWARE}.3.1.2`),
        value: number(`${HARDWARE}.3.1.3`, { scale: 0.001 }),
        low: number(`${HARDWARE}.3.1.7`, { scale: 0.001, absent: [0] }),
        status: stateText(`${HARDWARE}.3.1.8`, STATUS),
      },
    },
    // Index: port, kind of figure.
    ddmi: {
      columns: {
        alarmHigh: number(`${DDMI}.2`),
        alarmLow: number(`${DDMI}.3`),
        warningHigh: number(`${DDMI}.4`),
        warningLow: number(`${DDMI}.5`),
        value: number(`${DDMI}.6`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    return {
      identity: {
        os: "zynos",
        vendor: "Zyxel",
        kind: "switch",
        hardware: s.model?.value ?? system.descr.split(/[ ,]/)[0],
        // "V4.90(ACJY.2) | 08/28/2025"
        version: s.version?.value.split(/[| ]/)[0],
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu5s ?? s.cpuUsage, "Processor")],
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      sensors: [
        ...tables.fans.flatMap((row) => {
          const name = row.descr?.value ?? `Fan ${row.index}`;
          return [
            reading("fanspeed", row.speed, name, { limits: { criticalLow: row.low } }),
            stateOf(row.status, name, { group: "Fans" }),
          ];
        }),
        ...tables.temperatures.flatMap((row) => {
          const name = row.descr?.value ?? `Temperature ${row.index}`;
          return [
            reading("temperature", row.value, name, { limits: { criticalHigh: row.high } }),
            stateOf(row.status, name, { group: "Temperatures" }),
          ];
        }),
        ...tables.voltages.flatMap((row) => {
          const name = row.descr?.value ?? `Voltage ${row.index}`;
          return [
            reading("voltage", row.value, name, { limits: { criticalLow: row.low } }),
            stateOf(row.status, name, { group: "Voltages" }),
          ];
        }),
        ...tables.ddmi.map((row) => {
          const [port = "", type = ""] = row.index.split(".");
          const kind = DDMI_TYPES[type];
          // Without a module all its limits are zero.
          if (kind === undefined || !(row.alarmHigh?.value || row.alarmLow?.value || row.warningHigh?.value)) return;
          const [sensorClass, suffix, factor] = kind;
          return reading(sensorClass, scaled(row.value, factor), `Port ${port}${suffix}`, {
            group: "Transceivers",
            limits: {
              criticalHigh: scaled(row.alarmHigh, factor),
              criticalLow: scaled(row.alarmLow, factor),
              warningHigh: scaled(row.warningHigh, factor),
              warningLow: scaled(row.warningLow, factor),
            },
          });
        }),
      ],
    };
  },
});

function scaled(cell: NumberCell | undefined, factor: number): NumberCell | undefined {
  return cell && { value: Number((cell.value * factor).toPrecision(12)), oid: cell.oid };
}
