/** Gude Expert Power Control 8001: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8001 = makeGude({
  name: "gude-epc-8001",
  title: "Gude Expert Power Control 8001",
  source: "GUDEADS-EPC8001-MIB (Gude)",
  number: 100,
});
