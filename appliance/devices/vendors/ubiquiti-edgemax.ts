/** Ubiquiti EdgePower, EdgeRouter Infinity, UFiber: model, power supplies and batteries, power outputs, temperatures, fans. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const EDGEMAX = "1.3.6.1.4.1.41112.1.5";
const OUT = `${EDGEMAX}.2.2.1`;
const PSU = `${EDGEMAX}.3.2.1`;
const PLACES: Readonly<Record<number, string>> = { 1: "Board", 2: "Processor", 3: "Power supply" };

export const ubiquitiEdgemax = defineMib({
  name: "ubiquiti-edgemax",
  title: "Ubiquiti EdgePower, EdgeRouter Infinity",
  source: "UBNT-EdgeMAX-MIB (Ubiquiti)",
  verified: "text",
  // Most EdgeRouters have the sysObjectID and none of the objects.
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.41112", "1.3.6.1.4.1.8072"], present: [`${EDGEMAX}.1.1.0`, `${EDGEMAX}.4.1.0`] },
  ],
  scalars: {
    model: text(`${EDGEMAX}.1.1.0`),
    serial: text(`${EDGEMAX}.1.2.0`),
    version: text(`${EDGEMAX}.1.3.0`),
  },
  tables: {
    outputs: {
      columns: {
        voltage: number(`${OUT}.2`, { scale: 0.001 }),
        current: number(`${OUT}.3`, { scale: 0.001 }),
        power: number(`${OUT}.4`, { scale: 0.001 }),
      },
    },
    supplies: {
      columns: {
        type: number(`${PSU}.2`),
        // Switched on or off, as somebody chose.
        status: danger(
          "powerSupply",
          state(`${PSU}.3`, {
            0: ["unknown", "unknown"],
            1: ["on", "ok"],
            2: ["off", "unknown"],
            3: ["standby", "ok"],
          }),
        ),
        operational: danger("powerSupply", state(`${PSU}.4`, { 0: ["down", "critical"], 1: ["up", "ok"] })),
        voltage: number(`${PSU}.5`, { scale: 0.001 }),
        temperature: number(`${PSU}.6`, { scale: 0.001 }),
        charge: number(`${PSU}.9`),
        runtime: number(`${PSU}.10`, { scale: 1 / 6000, absent: [0] }),
        replace: danger(
          "battery",
          state(`${PSU}.11`, {
            0: ["unknown", "notPresent"],
            1: ["noBatteryNeedsReplacing", "ok"],
            2: ["batteryNeedsReplacing", "warning"],
          }),
        ),
      },
    },
    thermometers: {
      columns: { place: number(`${EDGEMAX}.4.2.1.2`), value: number(`${EDGEMAX}.4.2.1.3`, { scale: 0.001 }) },
    },
    fans: { columns: { place: number(`${EDGEMAX}.5.2.1.2`), speed: number(`${EDGEMAX}.5.2.1.3`) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        vendor: "Ubiquiti",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        ...tables.outputs.flatMap((row) => [
          reading("voltage", row.voltage, `Output ${row.index}`),
          reading("current", row.current, `Output ${row.index}`),
          reading("power", row.power, `Output ${row.index}`),
        ]),
        ...tables.supplies.flatMap((row) => {
          const name = `Power supply ${row.index}`;
          // ubntPsuType: ac(1), dc(2), poe(3). An empty bay has none.
          const fitted = row.type === undefined || row.type.value > 0;
          return [
            stateOf(row.status, name),
            // What is switched off or not there is down as it should be.
            fitted && row.status?.value !== 2 ? stateOf(row.operational, `${name} operation`) : undefined,
            reading("voltage", row.voltage, name),
            reading("temperature", row.temperature, name),
            reading("charge", row.charge, `${name} battery`),
            reading("runtime", row.runtime, `${name} battery`),
            stateOf(row.replace, `${name} battery`),
          ];
        }),
        ...tables.thermometers.map((row) => reading("temperature", row.value, placeOf(row))),
        ...tables.fans.map((row) => reading("fanspeed", row.speed, `Fan ${placeOf(row)}`)),
      ],
    };
  },
});

function placeOf({ index, place }: { readonly index: string; readonly place: NumberCell | undefined }): string {
  return `${PLACES[place?.value ?? 0] ?? "Sensor"} ${index}`;
}
