/** Italian forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import { amounts } from "./format.ts";

export { isLabelled };

export const { quantity, breachWords } = makeQuantities(amounts, {
  days: { one: "giorno", other: "giorni" },
  full: "pieno",
  almostFull: (left) => `quasi pieno, restano ${left}`,
  fillingUp: (left) => `si sta riempiendo, restano ${left}`,
  above: (limit) => `oltre ${limit}`,
  below: (limit) => `sotto ${limit}`,
  within: (from, to) => `tra ${from} e ${to}`,
  outside: (from, to) => `fuori da ${from}–${to}`,
  outsideOf: (range) => `fuori da ${range}`,
  backBelow: (limit) => `appena tornato sotto ${limit}`,
  backAbove: (limit) => `appena tornato sopra ${limit}`,
  saidOften: (times, limit, last) => `${times} volte, ${limit}, l'ultima: «${last}»`,
  labelled: (label, valueAndLimit) => `${label}: ${valueAndLimit}`,
});
