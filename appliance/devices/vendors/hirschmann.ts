/** Hirschmann switches (Classic platform: RS, MS, MACH, Octopus): power supplies, fans, temperature, load, optical modules. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const HIRSCHMANN = "1.3.6.1.4.1.248";
const SYSTEM = `${HIRSCHMANN}.14.1`;
const SFP = `${SYSTEM}.1.13.1`;
const AGENT = `${HIRSCHMANN}.14.2`;

export const hirschmann = defineMib({
  name: "hirschmann",
  title: "Hirschmann switches",
  source: "HMPRIV-MGMT-SNMP-MIB (Hirschmann)",
  verified: "text",
  matches: [{ sysObjectID: [HIRSCHMANN] }],
  scalars: {
    versions: text(`${SYSTEM}.1.2.0`),
    serialBoard: text(`${SYSTEM}.11.3.2.0`),
    temperature: number(`${AGENT}.5.1.0`),
    temperatureHigh: number(`${AGENT}.5.2.0`),
    temperatureLow: number(`${AGENT}.5.3.0`),
    cpu: number(`${AGENT}.15.2.1.0`),
    memoryUsed: number(`${AGENT}.15.3.1.0`, { scale: 1024 }),
    memoryFree: number(`${AGENT}.15.3.2.0`, { scale: 1024 }),
  },
  tables: {
    // Interface cards of the MS and MACH series; of compact switches the only one is the device.
    groups: { columns: { serial: text(`${SYSTEM}.1.9.1.10`) } },
    supplies: {
      columns: {
        state: danger(
          "powerSupply",
          state(`${SYSTEM}.2.1.3`, {
            1: ["ok", "ok"],
            2: ["failed", "critical"],
            3: ["notInstalled", "notPresent"],
            4: ["unknown", "unknown"],
          }),
        ),
      },
    },
    fans: { columns: { state: state(`${SYSTEM}.3.1.3`, { 1: ["ok", "ok"], 2: ["failed", "critical"] }) } },
    modules: {
      columns: {
        temperature: number(`${SFP}.12`, { absent: [-1000] }),
        rxState: state(`${SFP}.17`, { 1: ["ok", "ok"], 2: ["warning", "warning"], 3: ["alarm", "warning"] }),
        tx: number(`${SFP}.34`),
        rx: number(`${SFP}.35`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const serial = tables.groups.length === 1 ? tables.groups[0]?.serial?.value : undefined;
    const [, version] = /SW:\s{0,5}([\w.-]{1,30})/.exec(s.versions?.value ?? "") ?? [];
    const [, model] = /^Hirschmann (\S[^,]{0,40})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "hirschmann",
        vendor: "Hirschmann",
        kind: "switch",
        hardware: model,
        version,
        serial: s.serialBoard?.value ?? serial,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", { usedBytes: s.memoryUsed?.value, freeBytes: s.memoryFree?.value, oid: s.memoryUsed?.oid }),
      ],
      sensors: [
        reading("temperature", s.temperature, "Temperature", {
          limits: { warningHigh: s.temperatureHigh, warningLow: s.temperatureLow },
        }),
        ...tables.supplies.map((row) => stateOf(row.state, `Power supply ${row.index}`)),
        ...tables.fans.map((row) => stateOf(row.state, `Fan ${row.index}`)),
        ...tables.modules.flatMap((row) => [
          reading("temperature", row.temperature, `Port ${row.index}`, { group: "Transceivers" }),
          stateOf(row.rxState, `Port ${row.index} Rx`, { group: "Transceivers" }),
          reading("dbm", row.tx, `Port ${row.index} Tx`, { group: "Transceivers" }),
          reading("dbm", row.rx, `Port ${row.index} Rx`, { group: "Transceivers" }),
        ]),
      ],
    };
  },
});
