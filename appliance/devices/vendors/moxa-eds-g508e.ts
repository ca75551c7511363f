/** Moxa EDS-G508E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsG508e = makeMoxaEds({
  name: "moxa-eds-g508e",
  title: "Moxa EDS-G508E",
  source: "MOXA-EDSG508E-MIB (Moxa)",
  number: 69,
});
