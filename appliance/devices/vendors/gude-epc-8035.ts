/** Gude Expert Power Control 8035: power switch and meter. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc8035 = makeGude({
  name: "gude-epc-8035",
  title: "Gude Expert Power Control 8035",
  source: "GUDEADS-EPC8035-MIB (Gude)",
  number: 83,
});
