/** Cambium PTP 670 point to point radios. */
import { makeCambiumPtp } from "./make-cambium-ptp.ts";

export const cambiumPtp670 = makeCambiumPtp({
  name: "cambium-ptp670",
  title: "Cambium PTP 670",
  source: "CAMBIUM-PTP670-MIB (Cambium)",
  root: "1.3.6.1.4.1.17713.11",
  serialAt: "28.3",
});
