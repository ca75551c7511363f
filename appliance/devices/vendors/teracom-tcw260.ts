/** Teracom TCW260: channels of any unit, and alarms. */
import { makeTeracomChannels } from "./make-teracom-channels.ts";

export const teracomTcw260 = makeTeracomChannels({
  name: "teracom-tcw260",
  title: "Teracom TCW260",
  source: "TERACOM-TCW260-MIB (Teracom)",
  number: 6,
  alarms: 2,
  fault: 5,
});
