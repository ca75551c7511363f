/** Gude Expert Power Control 8221: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8221 = makeGude({
  name: "gude-epc-8221",
  title: "Gude Expert Power Control 8221",
  source: "GUDEADS-EPC8221-MIB (Gude)",
  number: 56,
});
