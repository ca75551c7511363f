/** Gude Expert Power Control 87-1310: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc871310 = makeGude({
  name: "gude-epc-871310",
  title: "Gude Expert Power Control 87-1310",
  source: "GUDEADS-EPC871310-MIB (Gude)",
  number: 109,
});
