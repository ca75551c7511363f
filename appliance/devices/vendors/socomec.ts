/** Socomec UPS with a Net Vision card before release 7: battery, input, output, bypass. */
import { makeSocomec } from "./make-socomec.ts";

export const socomec = makeSocomec({
  name: "socomec",
  title: "Socomec UPS",
  source: "SOCOMECUPS-MIB (Socomec), as cards before release 7 number it",
  verified: "unverified",
  // Battery, output, or the model: cards of release 7 have none of them here.
  matches: ["2.1.0", "4.1.0", "1.1.0"].map((at) => ({
    sysObjectID: ["1.3.6.1.4.1.4555"],
    present: [`1.3.6.1.4.1.4555.1.1.1.1.${at}`],
  })),
  root: "1.3.6.1.4.1.4555.1.1.1.1",
  version: 2,
  serial: 4,
  battery: {
    1: ["unknown", "unknown"],
    2: ["batteryNormal", "ok"],
    3: ["batteryLow", "critical", "low"],
    4: ["batteryDepleted", "critical", "low"],
    5: ["batteryDischarging", "critical", "battery"],
    6: ["batteryFailure", "critical"],
    7: ["upsOff", "critical", "off"],
  },
  sources: {
    1: ["unknown", "unknown"],
    2: ["onInverter", "ok"],
    3: ["onMains", "ok"],
    4: ["ecoMode", "ok"],
    5: ["onBypass", "warning"],
    6: ["standby", "warning"],
    7: ["onMaintenanceBypass", "warning"],
    8: ["upsOff", "critical", "off"],
    9: ["normalMode", "ok"],
  },
});
