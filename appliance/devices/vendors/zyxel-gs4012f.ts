/** Zyxel GS-4012F: serial number, processor, temperatures, voltages. */
import { makeZyxelMonitor } from "./make-zyxel-monitor.ts";

export const zyxelGs4012f = makeZyxelMonitor({
  name: "zyxel-gs4012f",
  title: "Zyxel GS-4012F",
  source: "ZYXEL-GS4012F-MIB (Zyxel)",
  number: 20,
  hardware: 9,
  management: 12,
});
