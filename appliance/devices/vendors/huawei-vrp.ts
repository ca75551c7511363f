/** Huawei VRP (switches, routers, firewalls): load, memory, temperature by module; fans, power supplies, optical modules. */
import { danger } from "../danger.ts";
import type { DeviceKind } from "#model/device.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const HUAWEI = "1.3.6.1.4.1.2011";
const EXTENT = `${HUAWEI}.5.25.31`;
const ENTITY = `${EXTENT}.1.1.1.1`;
const OPTICAL = `${EXTENT}.1.1.3.1`;
const FAN = `${EXTENT}.1.1.10.1`;
const SUPPLY = `${EXTENT}.1.1.18.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
const INVALID = 2_147_483_647;

/** PhysicalClass of what has figures of its own; ports and containers repeat or have none. */
const WITH_FIGURES: ReadonlySet<number> = new Set([3, 8, 9, 12]);

export const huaweiVrp = defineMib({
  name: "huawei-vrp",
  title: "Huawei VRP",
  source: "HUAWEI-ENTITY-EXTENT-MIB (Huawei); names from ENTITY-MIB",
  verified: "text",
  matches: [{ sysObjectID: [`${HUAWEI}.2`] }, { sysObjectID: [HUAWEI], sysDescr: [/VRP|Versatile Routing/] }],
  scalars: { model: text(`${EXTENT}.6.5.0`) },
  tables: {
    classes: { mostRows: 6000, columns: { class: number(`${ENT}.5`) } },
    entities: {
      after: ["classes"],
      pick: ({ classes = [] }) =>
        classes
          .filter((row) => WITH_FIGURES.has((row["class"] as { value: number } | undefined)?.value ?? 0))
          .map((row) => row.index)
          .slice(0, 100),
      columns: {
        name: text(`${ENT}.7`),
        // 0: an entity without a processor, without memory.
        cpu: number(`${ENTITY}.5`, { absent: [0, INVALID] }),
        memoryUsage: number(`${ENTITY}.7`, { absent: [0, INVALID] }),
        memorySize: number(`${ENTITY}.9`, { absent: [0, INVALID] }),
        temperature: number(`${ENTITY}.11`, { absent: [0, INVALID] }),
        temperatureHigh: number(`${ENTITY}.12`, { absent: [0, INVALID] }),
        voltage: number(`${ENTITY}.13`, { scale: 0.001, absent: [0, INVALID] }),
      },
    },
    optical: {
      columns: {
        temperature: number(`${OPTICAL}.5`, { absentBelow: -255, absent: [-255, INVALID] }),
        voltage: number(`${OPTICAL}.6`, { scale: 0.001, absentBelow: 1, absent: [INVALID] }),
        // Newer software tells hundredths of a dBm, older microwatts, which cannot be negative: only these are sure.
        rx: number(`${OPTICAL}.8`, { scale: 0.01, absentFrom: 0, absentBelow: -9999 }),
        tx: number(`${OPTICAL}.9`, { scale: 0.01, absentFrom: 0, absentBelow: -9999 }),
      },
    },
    opticalNames: {
      after: ["optical"],
      pick: ({ optical = [] }) => optical.map((row) => row.index),
      columns: { name: text(`${ENT}.7`) },
    },
    fans: {
      columns: {
        speedPercent: number(`${FAN}.5`, { absent: [INVALID] }),
        present: number(`${FAN}.6`),
        state: state(`${FAN}.7`, { 1: ["normal", "ok"], 2: ["abnormal", "critical"] }),
      },
    },
    supplies: {
      columns: {
        present: number(`${SUPPLY}.5`),
        state: danger(
          "powerSupply",
          state(`${SUPPLY}.6`, {
            1: ["supply", "ok"],
            2: ["notSupply", "critical"],
            3: ["sleep", "ok"],
            4: ["unknown", "unknown"],
          }),
        ),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const opticalNames = new Map(tables.opticalNames.map((row) => [row.index, row.name?.value]));
    const nameOf = (row: { index: string; name: { value: string } | undefined }) =>
      row.name?.value ?? `Entity ${row.index}`;
    const [, version] = /Version (\d[\w.]{1,20}(?: ?\((?:\S+ )?V\w{5,30}\))?)/.exec(system.descr) ?? [];
    const [, family] = /\(([A-Z]\w{2,15}) V\d/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "vrp",
        vendor: "Huawei",
        kind: kindOf(s.model?.value ?? family ?? system.descr),
        hardware: s.model?.value,
        version: version?.replace(/\(\S{1,60} (?=V)/, "("),
      },
      processors: tables.entities.map((row) => processor(row.cpu, nameOf(row))),
      memory: tables.entities.map((row) =>
        memory(nameOf(row), {
          totalBytes: row.memorySize?.value,
          percent: row.memoryUsage?.value,
          oid: row.memoryUsage?.oid,
        }),
      ),
      sensors: [
        ...tables.entities.flatMap((row) => [
          reading("temperature", row.temperature, nameOf(row), { limits: { warningHigh: row.temperatureHigh } }),
          reading("voltage", row.voltage, nameOf(row)),
        ]),
        ...tables.fans.flatMap((row) =>
          // hwEntityFanPresent: present(1), absent(2)
          row.present?.value === 2
            ? []
            : [
                stateOf(row.state, `Fan ${row.index}`, { group: "Fans" }),
                reading("load", row.speedPercent, `Fan ${row.index}`),
              ],
        ),
        ...tables.supplies.map((row) =>
          row.present?.value === 2
            ? undefined
            : stateOf(row.state, `Power supply ${row.index}`, { group: "Power supplies" }),
        ),
        ...tables.optical.flatMap((row) => {
          // An empty cage has no supply voltage.
          if (row.voltage === undefined) return [];
          const name = opticalNames.get(row.index) ?? `Module ${row.index}`;
          return [
            reading("temperature", row.temperature, name, { group: "Transceivers" }),
            reading("voltage", row.voltage, name, { group: "Transceivers" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "Transceivers" }),
            reading("dbm", row.tx, `${name} Tx`, { group: "Transceivers" }),
          ];
        }),
      ],
    };
  },
});

function kindOf(words: string): DeviceKind {
  if (/\b(USG|Eudemon|HiSecEngine)/.test(words)) return "firewall";
  if (/\b(AC\d{4}|AirEngine9)/.test(words)) return "wireless-controller";
  if (/\b(AP\d|AirEngine)/.test(words)) return "access-point";
  return /\b(AR|NE|ME60|ATN|CX\d|NetEngine)\d*/.test(words) ? "router" : "switch";
}
