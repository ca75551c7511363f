/** APC InRow RP with a compressor: cooling unit between racks, with humidifier and heater. */
import type { StateMeaning } from "../columns.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";
import { celsius, INROW, LEAK, makeApcInRow, MODE, PASCALS, POWER, rowUnit, TENTHS } from "./make-apc-inrow.ts";

const UNIT = `${INROW}.3.1.2`;
const STATUS = `${UNIT}.2`;

const MODES: Readonly<Record<number, StateMeaning>> = {
  ...MODE,
  4: ["prestart", "ok"],
  5: ["service", "warning"],
  6: ["backup", "ok"],
  7: ["assist", "ok"],
};

export const apcInrowRpAir = makeApcInRow({
  name: "apc-inrow-rp-air",
  title: "APC InRow RP (a compressor)",
  source: "airIRRP100",
  ident: `${UNIT}.1`,
  model: 4,
  present: `${STATUS}.1.0`,
  list: sensorList({
    mode: condition(`${STATUS}.1.0`, "Operating mode", MODES),
    ...rowUnit(UNIT),
    filter: measure("pressure", `${STATUS}.30.0`, "Filter", PASCALS),
    containment: measure("pressure", `${STATUS}.32.0`, "Containment", PASCALS),
    drivePower: measure("power", `${STATUS}.36.0`, "Compressor drive", POWER),
    driveVoltage: measure("voltage", `${STATUS}.37.0`, "Compressor drive", TENTHS),
    driveCurrent: measure("current", `${STATUS}.38.0`, "Compressor drive", TENTHS),
    heatSink: celsius(`${STATUS}.41.0`, "Compressor drive heat sink"),
    suction: measure("pressure", `${STATUS}.47.0`, "Suction", { absent: [-1] }),
    discharge: measure("pressure", `${STATUS}.49.0`, "Discharge", { absent: [-1] }),
    leak: condition(`${STATUS}.50.0`, "Leak", LEAK),
  }),
});
