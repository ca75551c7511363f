/** Socomec UPS with a Net Vision card from release 7 on: battery, input, output, bypass. */
import { makeSocomec } from "./make-socomec.ts";

const NETVISION7 = "1.3.6.1.4.1.4555.1.1.7";

export const socomecNetvision7 = makeSocomec({
  name: "socomec-netvision7",
  title: "Socomec UPS (Net Vision 7)",
  source: "SOCOMECUPS-MIB (Socomec): netvision7",
  verified: "text",
  matches: [{ sysObjectID: [NETVISION7] }, { sysObjectID: ["1.3.6.1.4.1.4555"], present: [`${NETVISION7}.1.1.1.0`] }],
  root: `${NETVISION7}.1`,
  version: 5,
  serial: 2,
  battery: {
    1: ["unknown", "unknown"],
    2: ["batteryNormal", "ok"],
    3: ["batteryCharging", "ok"],
    4: ["batteryTest", "ok"],
    5: ["batteryDischarging", "critical", "battery"],
    6: ["batteryLow", "critical", "low"],
    7: ["batteryDepleted", "critical", "low"],
    8: ["batteryFailure", "critical"],
    9: ["batteryDisconnected", "critical"],
  },
  sources: {
    1: ["unknown", "unknown"],
    2: ["onMaintenBypass", "warning"],
    3: ["onInverter", "ok"],
    4: ["normalMode", "ok"],
    5: ["ecoMode", "ok"],
    6: ["onBypass", "warning"],
    7: ["standby", "warning"],
    8: ["upsOff", "critical", "off"],
    9: ["lineInteractive", "ok"],
    10: ["flexMode", "ok"],
  },
});
