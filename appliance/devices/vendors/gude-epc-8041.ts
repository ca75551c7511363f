/** Gude Expert Power Control 8041: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8041 = makeGude({
  name: "gude-epc-8041",
  title: "Gude Expert Power Control 8041",
  source: "GUDEADS-EPC8041-MIB (Gude)",
  number: 85,
});
