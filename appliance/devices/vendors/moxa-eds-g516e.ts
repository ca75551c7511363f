/** Moxa EDS-G516E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsG516e = makeMoxaEds({
  name: "moxa-eds-g516e",
  title: "Moxa EDS-G516E",
  source: "MOXA-EDSG516E-MIB (Moxa)",
  number: 71,
});
