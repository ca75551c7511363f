/** Mitsubishi UPS: battery, lines, bypass. */
import { makeUpsCopy } from "./make-ups-copy.ts";

const UPS = "1.3.6.1.4.1.13891.101";

export const mitsubishiUps = makeUpsCopy({
  name: "mitsubishi-ups",
  title: "Mitsubishi UPS",
  source: "Mitsubishi's UPS-MIB (Mitsubishi Electric)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.13891"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${UPS}.2.1.0`] }],
  os: "mitsubishi-ups",
  vendor: "Mitsubishi",
  root: UPS,
  volts: 0.1,
});
