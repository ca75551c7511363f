/** Gude Expert Power Control 8021: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8021 = makeGude({
  name: "gude-epc-8021",
  title: "Gude Expert Power Control 8021",
  source: "GUDEADS-EPC8021-MIB (Gude)",
  number: 77,
});
