/** APC InRow SC: cooling unit between racks that cools with air and a compressor of its own. */
import { condition, measure, sensorList } from "../sensor-list.ts";
import {
  AIRFLOW,
  airTemperatures,
  celsius,
  CONTACT,
  INROW,
  LEAK,
  makeApcInRow,
  MODE,
  PASCALS,
  POWER,
  TENTHS,
} from "./make-apc-inrow.ts";

const UNIT = `${INROW}.4.1`;
const STATUS = `${UNIT}.2`;

export const apcInrowSc = makeApcInRow({
  name: "apc-inrow-sc",
  title: "APC InRow SC",
  source: "airIRSC",
  ident: `${UNIT}.1`,
  model: 3,
  present: `${STATUS}.1.0`,
  list: sensorList({
    mode: condition(`${STATUS}.1.0`, "Operating mode", MODE),
    output: measure("power", `${STATUS}.2.0`, "Cooling output", POWER),
    demand: measure("power", `${STATUS}.3.0`, "Cooling demand", POWER),
    air: measure("airflow", `${STATUS}.5.0`, "Air", AIRFLOW),
    ...airTemperatures(STATUS, `${UNIT}.5`, 7),
    suctionGas: celsius(`${STATUS}.13.0`, "Suction"),
    superheat: celsius(`${STATUS}.15.0`, "Superheat"),
    containment: measure("pressure", `${STATUS}.17.0`, "Containment", PASCALS),
    filter: measure("pressure", `${STATUS}.19.0`, "Filter", PASCALS),
    suction: measure("pressure", `${STATUS}.21.0`, "Suction", { absent: [-1] }),
    discharge: measure("pressure", `${STATUS}.23.0`, "Discharge", { absent: [-1] }),
    evaporator: measure("percent", `${STATUS}.24.0`, "Evaporator fan speed", TENTHS),
    condenser: measure("percent", `${STATUS}.25.0`, "Condenser fan speed", TENTHS),
    input: condition(`${STATUS}.26.0`, "Input contact", CONTACT),
    relay: condition(`${STATUS}.27.0`, "Output relay", CONTACT),
    condenserOut: celsius(`${STATUS}.29.0`, "Condenser outlet"),
    condenserIn: celsius(`${STATUS}.31.0`, "Condenser inlet"),
    compressor: condition(`${STATUS}.32.0`, "Compressor", { 1: ["off", "ok"], 2: ["on", "ok"] }),
    leak: condition(`${STATUS}.33.0`, "Leak", LEAK),
  }),
});
