/** HPE BladeSystem enclosure by its Onboard Administrator: blades, fans, power, temperatures. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const RACK = "1.3.6.1.4.1.232.22.2";
const ENCLOSURE = `${RACK}.3.1.1.1`;
const TEMPERATURE = `${RACK}.3.1.2.1`;
const FAN = `${RACK}.3.1.3.1`;
const MANAGER = `${RACK}.3.1.6.1`;
const FEED = `${RACK}.3.3.1.1`;
const BLADE = `${RACK}.4.1.1.1`;
const SUPPLY = `${RACK}.5.1.1.1`;

const CONDITION: Readonly<Record<number, StateMeaning>> = {
  1: ["other", "unknown"],
  2: ["ok", "ok"],
  3: ["degraded", "warning"],
  4: ["failed", "critical"],
};
const PRESENT = 3;
const redundancy = (oid: string) =>
  state(oid, { 1: ["other", "notPresent"], 2: ["notRedundant", "warning"], 3: ["redundant", "ok"] });

export const hpeBladeEnclosure = defineMib({
  name: "hpe-blade-enclosure",
  title: "HPE BladeSystem enclosure",
  source: "CPQRACK-MIB (HPE)",
  verified: "text",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.11.5.7.1.2"] },
    { sysObjectID: ["1.3.6.1.4.1.232"], present: [`${ENCLOSURE}.3.1`] },
  ],
  tables: {
    enclosures: {
      columns: {
        model: text(`${ENCLOSURE}.3`),
        serial: text(`${ENCLOSURE}.7`),
        firmware: text(`${ENCLOSURE}.8`),
        condition: state(`${ENCLOSURE}.16`, CONDITION),
      },
    },
    managers: {
      columns: {
        present: number(`${MANAGER}.10`),
        redundant: redundancy(`${MANAGER}.11`),
        condition: state(`${MANAGER}.12`, CONDITION),
      },
    },
    feeds: {
      columns: {
        redundant: redundancy(`${FEED}.5`),
        condition: state(`${FEED}.9`, CONDITION),
      },
    },
    supplies: {
      columns: {
        most: number(`${SUPPLY}.9`, { absentBelow: 1 }),
        watts: number(`${SUPPLY}.10`, { absentBelow: 0 }),
        intake: number(`${SUPPLY}.12`, { absentBelow: 1 }),
        exhaust: number(`${SUPPLY}.13`, { absentBelow: 1 }),
        line: danger(
          "powerSupply",
          state(`${SUPPLY}.15`, {
            1: ["noError", "ok"],
            2: ["lineOverVoltage", "critical"],
            3: ["lineUnderVoltage", "critical"],
            4: ["lineHit", "warning"],
            5: ["brownOut", "critical"],
            6: ["linePowerLoss", "critical"],
          }),
        ),
        present: number(`${SUPPLY}.16`),
        condition: danger("powerSupply", state(`${SUPPLY}.17`, CONDITION)),
      },
    },
    fans: { columns: { present: number(`${FAN}.8`), condition: state(`${FAN}.11`, CONDITION) } },
    temperatures: {
      columns: {
        place: text(`${TEMPERATURE}.5`),
        celsius: number(`${TEMPERATURE}.6`, { absentBelow: 1 }),
        threshold: number(`${TEMPERATURE}.7`, { absentBelow: 1 }),
        condition: danger("heat", state(`${TEMPERATURE}.8`, CONDITION)),
        type: number(`${TEMPERATURE}.9`),
      },
    },
    blades: {
      columns: {
        name: text(`${BLADE}.4`),
        present: number(`${BLADE}.12`),
        product: text(`${BLADE}.17`),
        status: state(`${BLADE}.21`, CONDITION),
      },
    },
  },
  facts({ tables: t }) {
    const last = (index: string) => index.split(".").at(-1) ?? index;
    const isThere = (row: { present: { value: number } | undefined }) =>
      row.present === undefined || row.present.value === PRESENT;
    const first = t.enclosures[0];
    return {
      identity: {
        os: "hpe-oa",
        vendor: "HPE",
        kind: "server-bmc",
        hardware: first?.model?.value,
        version: t.enclosures.find((row) => row.firmware !== undefined)?.firmware?.value,
        serial: first?.serial?.value,
      },
      sensors: [
        ...t.enclosures.map((row) => stateOf(row.condition, `Enclosure ${last(row.index)}`)),
        ...t.managers
          .filter(isThere)
          .flatMap((row) => [
            stateOf(row.condition, `Administrator ${last(row.index)}`),
            stateOf(row.redundant, `Administrator ${last(row.index)} redundancy`),
          ]),
        ...t.feeds.flatMap((row) => [
          stateOf(row.condition, `Power ${last(row.index)}`),
          stateOf(row.redundant, `Power ${last(row.index)} redundancy`),
        ]),
        ...t.supplies.filter(isThere).flatMap((row) => {
          const name = `PSU ${last(row.index)}`;
          const group = "Power supplies";
          return [
            stateOf(row.condition, name, { group }),
            stateOf(row.line, `${name} input`, { group }),
            reading("power", row.watts, name, { group, limits: { criticalHigh: row.most } }),
            reading("temperature", row.intake, `${name} intake`, { group }),
            reading("temperature", row.exhaust, `${name} exhaust`, { group }),
          ];
        }),
        ...t.fans.filter(isThere).map((row) => stateOf(row.condition, `Fan ${last(row.index)}`, { group: "Fans" })),
        ...t.temperatures.flatMap((row) => {
          const name = row.place?.value ?? `Sensor ${last(row.index)}`;
          // What the threshold is for: blow-out (5) only makes the fans faster.
          const type = row.type?.value;
          const limits =
            type === 9 ? { warningHigh: row.threshold } : type === 15 ? { criticalHigh: row.threshold } : {};
          return [
            reading("temperature", row.celsius, name, { limits }),
            stateOf(row.condition, name, { group: "Temperatures" }),
          ];
        }),
        ...t.blades
          .filter(isThere)
          .map((row) =>
            stateOf(
              row.status,
              [`Bay ${last(row.index)}`, row.name?.value, row.product?.value].filter(Boolean).join(" "),
              { group: "Blades" },
            ),
          ),
      ],
    };
  },
});
