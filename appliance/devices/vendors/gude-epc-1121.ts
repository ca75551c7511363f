/** Gude Expert Power Control 1121: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc1121 = makeGude({
  name: "gude-epc-1121",
  title: "Gude Expert Power Control 1121",
  source: "GUDEADS-EPC1121-MIB (Gude)",
  number: 107,
});
