/** Gude Expert Power Control 1104: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc1104 = makeGude({
  name: "gude-epc-1104",
  title: "Gude Expert Power Control 1104",
  source: "GUDEADS-EPC1104-MIB (Gude)",
  number: 68,
});
