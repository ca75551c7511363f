/** Moxa EDS-510E. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaEds510e = makeMoxaEds({
  name: "moxa-eds-510e",
  title: "Moxa EDS-510E",
  source: "MOXA-EDS510E-MIB (Moxa)",
  number: 84,
});
