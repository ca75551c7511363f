/** APC InRow RC: cooling unit of chilled water between racks. */
import { condition, measure, sensorList } from "../sensor-list.ts";
import {
  airTemperatures,
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

const UNIT = `${INROW}.2.2`;
const STATUS = `${UNIT}.2`;

export const apcInrowRc = makeApcInRow({
  name: "apc-inrow-rc",
  title: "APC InRow RC",
  source: "airIRRC",
  ident: `${UNIT}.1`,
  model: 4,
  present: `${STATUS}.1.0`,
  list: sensorList({
    mode: condition(`${STATUS}.1.0`, "Operating mode", MODE),
    output: measure("power", `${STATUS}.2.0`, "Cooling output", POWER),
    demand: measure("power", `${STATUS}.3.0`, "Cooling demand", POWER),
    air: measure("airflow", `${STATUS}.5.0`, "Air", FINE_AIRFLOW),
    ...airTemperatures(STATUS, `${UNIT}.5`, 7),
    containment: measure("pressure", `${STATUS}.13.0`, "Containment", PASCALS),
    filter: measure("pressure", `${STATUS}.15.0`, "Filter", PASCALS),
    fans: measure("percent", `${STATUS}.16.0`, "Fan speed", TENTHS),
    input: condition(`${STATUS}.17.0`, "Input contact", CONTACT),
    relay: condition(`${STATUS}.18.0`, "Output relay", CONTACT),
    source: condition(`${STATUS}.19.0`, "Power source", SOURCE),
    ...waterCircuit(STATUS, 20),
    leak: condition(`${STATUS}.27.0`, "Leak", LEAK),
  }),
});
