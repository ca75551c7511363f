/** APC InRow RP with a compressor: cooling unit between racks, with humidifier and heater. */
import type { StateMeaning } from "../columns.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";
import {
  airTemperatures,
  celsius,
  CONTACT,
  FINE_AIRFLOW,
  INROW,
  LEAK,
  makeApcInRow,
  MODE,
  PASCALS,
  POWER,
  TENTHS,
} from "./make-apc-inrow.ts";

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
    ...airTemperatures(STATUS, `${UNIT}.5`, 3),
    supplyHumidity: measure("humidity", `${STATUS}.8.0`, "Supply air", TENTHS),
    returnHumidity: measure("humidity", `${STATUS}.9.0`, "Return air", TENTHS),
    air: measure("airflow", `${STATUS}.11.0`, "Air", FINE_AIRFLOW),
    fans: measure("percent", `${STATUS}.12.0`, "Fan speed", TENTHS),
    demand: measure("power", `${STATUS}.13.0`, "Cooling demand", POWER),
    output: measure("power", `${STATUS}.14.0`, "Cooling output", POWER),
    humidify: measure("percent", `${STATUS}.16.0`, "Humidifier output", { absent: [-1] }),
    dehumidify: measure("percent", `${STATUS}.18.0`, "Dehumidifier output", { absent: [-1] }),
    reheat: measure("percent", `${STATUS}.20.0`, "Heater output", { absent: [-1] }),
    input: condition(`${STATUS}.21.0`, "Input contact", CONTACT),
    relay: condition(`${STATUS}.22.0`, "Output relay", CONTACT),
    rack1: celsius(`${STATUS}.24.0`, "Rack inlet 1"),
    rack2: celsius(`${STATUS}.26.0`, "Rack inlet 2"),
    rack3: celsius(`${STATUS}.28.0`, "Rack inlet 3"),
    humidifier: measure("current", `${STATUS}.33.0`, "Humidifier", TENTHS),
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
