/** Gude Expert Power Control 1105: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc1105 = makeGude({
  name: "gude-epc-1105",
  title: "Gude Expert Power Control 1105",
  source: "GUDEADS-EPC1105-MIB (Gude)",
  number: 69,
});
