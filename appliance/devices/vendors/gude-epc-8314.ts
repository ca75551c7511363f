/** Gude Expert Power Control 8314: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8314 = makeGude({
  name: "gude-epc-8314",
  title: "Gude Expert Power Control 8314",
  source: "GUDEADS-EPC8314-MIB (Gude)",
  number: 97,
});
