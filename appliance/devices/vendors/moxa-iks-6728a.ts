/** Moxa IKS-6728A. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaIks6728a = makeMoxaEds({
  name: "moxa-iks-6728a",
  title: "Moxa IKS-6728A",
  source: "MOXA-IKS6728A-MIB (Moxa)",
  number: 117,
});
