/** Moxa EDS-P510A-8PoE. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEdsP510a = makeMoxaEds({
  name: "moxa-eds-p510a",
  title: "Moxa EDS-P510A-8PoE",
  source: "MOXA-EDSP510A8POE-MIB (Moxa)",
  number: 86,
  poe: true,
  fiber: false,
});
