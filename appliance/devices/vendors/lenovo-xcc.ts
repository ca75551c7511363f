/** Lenovo XClarity Controller: temperatures, voltages, fans, power supplies, health of the whole. */
import { makeImm } from "./make-imm.ts";

export const lenovoXcc = makeImm({
  name: "lenovo-xcc",
  title: "Lenovo XClarity Controller",
  source: "LENOVO-XCC-MIB (Lenovo)",
  verified: "text",
  vendor: "Lenovo",
  os: "lenovo-xcc",
  root: "1.3.6.1.4.1.19046.11.1",
});
