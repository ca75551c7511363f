/** AudioCodes gateways and session border controllers: product, version, load, memory, alarms, modules, fans, power supplies. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const AUDIOCODES = "1.3.6.1.4.1.5003";
const SYSTEM = `${AUDIOCODES}.9.10.10`;
const STATE = `${SYSTEM}.2.5`;
const MODULE = `${SYSTEM}.4.21.1`;
const FAN_TRAY = `${SYSTEM}.4.22.1`;
const SUPPLY = `${SYSTEM}.4.23.1`;

const SEVERITY: readonly StateMeaning[] = [
  ["cleared", "ok"],
  ["indeterminate", "unknown"],
  ["warning", "warning"],
  ["minor", "warning"],
  ["major", "critical"],
  ["critical", "critical"],
];
/** Severities count from nought, except those of power supplies. */
const severities = (first: number) => Object.fromEntries(SEVERITY.map((meaning, at) => [at + first, meaning]));

export const audiocodes = defineMib({
  name: "audiocodes",
  title: "AudioCodes gateway",
  source: "AC-SYSTEM-MIB (AudioCodes); sysDescr",
  verified: "text",
  matches: [{ sysObjectID: [AUDIOCODES] }],
  scalars: {
    version: text(`${SYSTEM}.2.2.1.0`),
    serialNumber: number(`${SYSTEM}.2.3.2.0`, { absent: [0] }),
    serial: text(`${SYSTEM}.2.3.5.0`),
    model: text(`${SYSTEM}.2.3.7.0`),
    temperature: number(`${STATE}.1.0`, { absent: [0] }),
    severity: state(`${STATE}.4.0`, { ...severities(0), 0: ["noAlarm", "ok"] }),
    dataCpu: number(`${STATE}.8.0`),
    dataMemory: number(`${STATE}.9.0`),
    voiceCpu: number(`${STATE}.10.0`),
    voiceMemory: number(`${STATE}.11.0`),
  },
  tables: {
    modules: {
      columns: {
        // acSysModulePresence: present(1), missing(2)
        presence: number(`${MODULE}.4`),
        temperature: number(`${MODULE}.11`, { absentBelow: 1 }),
        status: state(`${MODULE}.14`, {
          1: ["moduleNotExist", "notPresent"],
          2: ["moduleExistOk", "ok"],
          3: ["moduleOutOfService", "critical"],
          4: ["moduleBackToServiceStart", "ok"],
          5: ["moduleMismatch", "warning"],
          6: ["moduleFaulty", "critical"],
          7: ["notApplicable", "notPresent"],
        }),
      },
    },
    fanTrays: { columns: { existence: number(`${FAN_TRAY}.3`), severity: state(`${FAN_TRAY}.6`, severities(0)) } },
    supplies: {
      columns: {
        existence: number(`${SUPPLY}.3`),
        severity: danger("powerSupply", state(`${SUPPLY}.6`, severities(1))),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    // "Product: Mediant 1000 - MSBG;SW Version: 6.60A.265.004"
    const [, hardware] = /Product: ?([^;]{1,80})/.exec(system.descr) ?? [];
    const [, version] = /SW Version: ?([\w.]{1,40})/.exec(system.descr) ?? [];
    const isMissing = (cell: { readonly value: number } | undefined) => cell?.value === 2;
    return {
      identity: {
        os: "audiocodes",
        vendor: "AudioCodes",
        kind: "voice-gateway",
        hardware: s.model?.value ?? hardware?.trim(),
        version: s.version?.value ?? version,
        serial: s.serial?.value ?? s.serialNumber?.value.toString(),
      },
      processors: [processor(s.dataCpu, "Data"), processor(s.voiceCpu, "Voice")],
      memory: [
        memory("Data", { percent: s.dataMemory?.value, oid: s.dataMemory?.oid }),
        memory("Voice", { percent: s.voiceMemory?.value, oid: s.voiceMemory?.oid }),
      ],
      sensors: [
        stateOf(s.severity, "Highest alarm"),
        reading("temperature", s.temperature, "Board"),
        ...tables.modules.flatMap((row) =>
          isMissing(row.presence)
            ? []
            : [
                stateOf(row.status, `Module ${row.index}`),
                reading("temperature", row.temperature, `Module ${row.index}`),
              ],
        ),
        ...tables.fanTrays.map((row) =>
          isMissing(row.existence) ? undefined : stateOf(row.severity, `Fan tray ${row.index}`),
        ),
        ...tables.supplies.map((row) =>
          isMissing(row.existence) ? undefined : stateOf(row.severity, `Power supply ${row.index}`),
        ),
      ],
    };
  },
});
