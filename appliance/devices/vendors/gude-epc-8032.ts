/** Gude Expert Power Control 8032: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8032 = makeGude({
  name: "gude-epc-8032",
  title: "Gude Expert Power Control 8032",
  source: "GUDEADS-EPC8032-MIB (Gude)",
  number: 82,
});
