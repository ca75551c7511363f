/** Gude Expert Power Control 8226: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8226 = makeGude({
  name: "gude-epc-8226",
  title: "Gude Expert Power Control 8226",
  source: "GUDEADS-EPC8226-MIB (Gude)",
  number: 58,
});
