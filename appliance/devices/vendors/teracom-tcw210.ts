/** Teracom TCW210-TH: 1-Wire sensors with up to three values each. */
import { makeTeracom } from "./make-teracom.ts";

export const teracomTcw210 = makeTeracom({
  name: "teracom-tcw210",
  title: "Teracom TCW210-TH",
  source: "TERACOM-TCW210-TH-MIB (Teracom)",
  number: 4,
  sensorValues: 3,
});
