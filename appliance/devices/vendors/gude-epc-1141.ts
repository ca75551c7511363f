/** Gude Expert Power Control 1141: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc1141 = makeGude({
  name: "gude-epc-1141",
  title: "Gude Expert Power Control 1141",
  source: "GUDEADS-EPC1141-MIB (Gude)",
  number: 106,
});
