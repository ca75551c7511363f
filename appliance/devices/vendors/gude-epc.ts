/** Gude Expert Power Control 1202: metered input, switched outlets, external sensors. */
import { makeGude } from "./make-gude.ts";

export const gudeEpc = makeGude({
  name: "gude-epc",
  title: "Gude Expert Power Control 1202",
  source: "GUDEADS-EPC1202-MIB (Gude)",
  verified: "recording",
  number: 43,
});
