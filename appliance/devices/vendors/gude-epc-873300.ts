/** Gude Expert Power Control 87-3300: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc873300 = makeGude({
  name: "gude-epc-873300",
  title: "Gude Expert Power Control 87-3300",
  source: "GUDEADS-EPC873300-MIB (Gude)",
  number: 111,
});
