/** Gude Expert Power Control 87-1210: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc871210 = makeGude({
  name: "gude-epc-871210",
  title: "Gude Expert Power Control 87-1210",
  source: "GUDEADS-EPC871210-MIB (Gude)",
  number: 112,
});
