/** Moxa IKS-6726A. */
import { makeMoxaEds } from "./make-moxa-eds.ts";

export const moxaIks6726a = makeMoxaEds({
  name: "moxa-iks-6726a",
  title: "Moxa IKS-6726A",
  source: "MOXA-IKS6726A-MIB (Moxa)",
  number: 116,
  fiber: false,
});
