/** APC InRow RP with chilled water: cooling unit between racks, with humidifier and heater. */
import type { StateMeaning } from "../columns.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";
import { INROW, LEAK, makeApcInRow, MODE, PASCALS, rowUnit, SOURCE, waterCircuit } from "./make-apc-inrow.ts";

const UNIT = `${INROW}.3.2.2`;
const STATUS = `${UNIT}.2`;

const MODES: Readonly<Record<number, StateMeaning>> = {
  ...MODE,
  4: ["prestart", "ok"],
  5: ["backup", "ok"],
  6: ["assist", "ok"],
};

export const apcInrowRpWater = makeApcInRow({
  name: "apc-inrow-rp-water",
  title: "APC InRow RP (chilled water)",
  source: "airIRRP500",
  ident: `${UNIT}.1`,
  model: 4,
  present: `${STATUS}.1.0`,
  list: sensorList({
    mode: condition(`${STATUS}.1.0`, "Operating mode", MODES),
    ...rowUnit(UNIT),
    containment: measure("pressure", `${STATUS}.30.0`, "Containment", PASCALS),
    filter: measure("pressure", `${STATUS}.32.0`, "Filter", PASCALS),
    source: condition(`${STATUS}.35.0`, "Power source", SOURCE),
    ...waterCircuit(STATUS, 36),
    leak: condition(`${STATUS}.43.0`, "Leak", LEAK),
  }),
});
