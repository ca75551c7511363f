/** Teracom TCW242: channels of any unit, and alarms. */
import { makeTeracomChannels } from "./make-teracom-channels.ts";

export const teracomTcw242 = makeTeracomChannels({
  name: "teracom-tcw242",
  title: "Teracom TCW242",
  source: "TERACOM-TCW242-MIB (Teracom)",
  number: 8,
  alarms: 3,
  fault: 6,
});
