/** Gude Expert Power Control 8316: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8316 = makeGude({
  name: "gude-epc-8316",
  title: "Gude Expert Power Control 8316",
  source: "GUDEADS-EPC8316-MIB (Gude)",
  number: 64,
});
