/** Moxa IKS-6728A-8PoE. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaIks6728a8poe = makeMoxaEds({
  name: "moxa-iks-6728a-8poe",
  title: "Moxa IKS-6728A-8PoE",
  source: "MOXA-IKS6728A-8POE-MIB (Moxa)",
  number: 114,
  poe: true,
});
