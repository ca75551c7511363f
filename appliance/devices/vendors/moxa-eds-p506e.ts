/** Moxa EDS-P506E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsP506e = makeMoxaEds({
  name: "moxa-eds-p506e",
  title: "Moxa EDS-P506E",
  source: "MOXA-EDSP506E-MIB (Moxa)",
  number: 162,
  poe: true,
});
