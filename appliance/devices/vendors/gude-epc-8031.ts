/** Gude Expert Power Control 8031: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8031 = makeGude({
  name: "gude-epc-8031",
  title: "Gude Expert Power Control 8031",
  source: "GUDEADS-EPC8031-MIB (Gude)",
  number: 81,
});
