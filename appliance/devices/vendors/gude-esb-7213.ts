/** Gude Expert Sensor Box 7213: sensors of climate. */
import { makeGude } from "./make-gude.ts";

export const gudeEsb7213 = makeGude({
  name: "gude-esb-7213",
  title: "Gude Expert Sensor Box 7213",
  source: "GUDEADS-ESB7213-MIB (Gude)",
  number: 66,
  kind: "environment",
});
