/** Gude Expert Sensor Box 7214: sensors of climate. */
import { makeGude } from "./make-gude.ts";

export const gudeEsb7214 = makeGude({
  name: "gude-esb-7214",
  title: "Gude Expert Sensor Box 7214",
  source: "GUDEADS-ESB7214-MIB (Gude)",
  number: 67,
  kind: "environment",
});
