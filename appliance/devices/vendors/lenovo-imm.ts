/** IBM and Lenovo Integrated Management Module: temperatures, voltages, fans, power supplies, health of the whole. */
import { makeImm } from "./make-imm.ts";

export const lenovoImm = makeImm({
  name: "lenovo-imm",
  title: "IBM and Lenovo Integrated Management Module",
  source: "IMM-MIB (IBM)",
  verified: "text",
  vendor: "IBM",
  os: "ibm-imm",
  root: "1.3.6.1.4.1.2.3.51.3",
});
