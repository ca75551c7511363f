/** Moxa EDS-528E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEds528e = makeMoxaEds({
  name: "moxa-eds-528e",
  title: "Moxa EDS-528E",
  source: "MOXA-EDS528E-MIB (Moxa)",
  number: 142,
});
