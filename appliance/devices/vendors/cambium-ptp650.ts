/** Cambium PTP 650 point to point radios. */
import { makeCambiumPtp } from "./make-cambium-ptp.ts";

export const cambiumPtp650 = makeCambiumPtp({
  name: "cambium-ptp650",
  title: "Cambium PTP 650",
  source: "CAMBIUM-PTP650-MIB (Cambium)",
  root: "1.3.6.1.4.1.17713.7",
  serialAt: "8.13",
});
