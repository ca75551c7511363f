/** Moxa EDS-G512E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsG512e = makeMoxaEds({
  name: "moxa-eds-g512e",
  title: "Moxa EDS-G512E",
  source: "MOXA-EDSG512E-MIB (Moxa)",
  number: 70,
});
