/** APC InRow RP with chilled water: cooling unit between racks, with humidifier and heater. */
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
  SOURCE,
  TENTHS,
  waterCircuit,
} from "./make-apc-inrow.ts";

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
    containment: measure("pressure", `${STATUS}.30.0`, "Containment", PASCALS),
    filter: measure("pressure", `${STATUS}.32.0`, "Filter", PASCALS),
    source: condition(`${STATUS}.35.0`, "Power source", SOURCE),
    ...waterCircuit(STATUS, 36),
    leak: condition(`${STATUS}.43.0`, "Leak", LEAK),
  }),
});
