/** Pica8 PicOS switches: processor, temperatures, fan, power supplies, optical modules. */
import { danger } from "../danger.ts";
import { number, state } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const PICA = "1.3.6.1.4.1.35098.1";
const SFP = `${PICA}.10.1`;
const SUPPLY = `${PICA}.11.1`;

export const picos = defineMib({
  name: "picos",
  title: "Pica8 PicOS",
  source: "PICA-PRIVATE-MIB (Pica8)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.35098"] }],
  scalars: {
    cpu: number(`${PICA}.1.0`),
    switchTemperature: number(`${PICA}.5.0`),
    cpuTemperature: number(`${PICA}.6.0`),
    chipTemperature: number(`${PICA}.7.0`),
  },
  tables: {
    modules: {
      columns: {
        temperature: number(`${SFP}.4`),
        voltage: number(`${SFP}.5`),
        tx: number(`${SFP}.7`),
        rx: number(`${SFP}.8`),
      },
    },
    supplies: {
      columns: {
        status: danger("powerSupply", state(`${SUPPLY}.3`, { 0: ["power off", "critical"], 1: ["power on", "ok"] })),
        temperature: number(`${SUPPLY}.4`),
        fan: number(`${SUPPLY}.5`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: { os: "picos", vendor: "Pica8", kind: "switch" },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        reading("temperature", s.switchTemperature, "Switch"),
        reading("temperature", s.cpuTemperature, "Processor"),
        reading("temperature", s.chipTemperature, "Switch chip"),
        ...tables.supplies.flatMap((row) => [
          stateOf(row.status, `Power supply ${row.index}`),
          reading("temperature", row.temperature, `Power supply ${row.index}`),
          reading("fanspeed", row.fan, `Power supply ${row.index}`),
        ]),
        ...tables.modules.flatMap((row) => [
          reading("temperature", row.temperature, `Port ${row.index}`, { group: "Transceivers" }),
          reading("voltage", row.voltage, `Port ${row.index}`, { group: "Transceivers" }),
          reading("dbm", row.tx, `Port ${row.index} Tx`, { group: "Transceivers" }),
          reading("dbm", row.rx, `Port ${row.index} Rx`, { group: "Transceivers" }),
        ]),
      ],
    };
  },
});
