/** Gude Expert Power Control 8045: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8045 = makeGude({
  name: "gude-epc-8045",
  title: "Gude Expert Power Control 8045",
  source: "GUDEADS-EPC8045-MIB (Gude)",
  number: 87,
});
