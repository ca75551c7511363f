/** Zyxel GS2200-24: serial number, processor, temperatures, voltages. */
import { makeZyxelMonitor } from "./make-zyxel-monitor.ts";

export const zyxelGs2200 = makeZyxelMonitor({
  name: "zyxel-gs2200",
  title: "Zyxel GS2200-24",
  source: "ZYXEL-GS2200-24-MIB (Zyxel)",
  number: 55,
  hardware: 9,
  management: 12,
  fans: false,
});
