/** Zyxel MGS-3712: serial number, processor, temperatures, voltages. */
import { makeZyxelMonitor } from "./make-zyxel-monitor.ts";

export const zyxelMgs3712 = makeZyxelMonitor({
  name: "zyxel-mgs3712",
  title: "Zyxel MGS-3712",
  source: "ZYXEL-MGS3712-MIB (Zyxel)",
  number: 47,
  hardware: 8,
  management: 11,
});
