/** Teracom TCW220: 1-Wire sensors, two analog inputs, two contacts. */
import { makeTeracom } from "./make-teracom.ts";

export const teracomTcw220 = makeTeracom({
  name: "teracom-tcw220",
  title: "Teracom TCW220",
  source: "TERACOM-TCW220-MIB (Teracom)",
  number: 2,
  sensorValues: 2,
  inputs: 2,
  inputAlarms: 3,
});
