/** Gude Expert Power Control 8291: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8291 = makeGude({
  name: "gude-epc-8291",
  title: "Gude Expert Power Control 8291",
  source: "GUDEADS-EPC8291-MIB (Gude)",
  number: 98,
});
