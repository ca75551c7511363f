/** Moxa EDS-G512E-8PoE. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsG512e8poe = makeMoxaEds({
  name: "moxa-eds-g512e-8poe",
  title: "Moxa EDS-G512E-8PoE",
  source: "MOXA-EDSG512EPoE-MIB (Moxa)",
  number: 108,
  poe: true,
});
