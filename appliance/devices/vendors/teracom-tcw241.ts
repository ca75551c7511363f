/** Teracom TCW241: 1-Wire sensors, four analog inputs, four contacts. */
import { makeTeracom } from "./make-teracom.ts";

export const teracomTcw241 = makeTeracom({
  name: "teracom-tcw241",
  title: "Teracom TCW241",
  source: "TERACOM-TCW241-MIB (Teracom)",
  number: 3,
  sensorValues: 2,
  inputs: 4,
  inputAlarms: 5,
});
