/** Hungarian forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import { amounts } from "./format.ts";

export { isLabelled };

export const { quantity, breachWords } = makeQuantities(amounts, {
  days: { other: "nap" },
  full: "megtelt",
  almostFull: (left) => `majdnem megtelt, szabad: ${left}`,
  fillingUp: (left) => `telik, szabad: ${left}`,
  above: (limit) => `a határ (${limit}) felett`,
  below: (limit) => `a határ (${limit}) alatt`,
  within: (from, to) => `a tiltott tartományban (${from} – ${to})`,
  outside: (from, to) => `a tartományon (${from} – ${to}) kívül`,
  outsideOf: (range) => `a tartományon (${range}) kívül`,
  backBelow: (limit) => `épp visszatért a határ (${limit}) alá`,
  backAbove: (limit) => `épp visszatért a határ (${limit}) fölé`,
  saidOften: (times, limit, last) => `${times} alkalommal, ${limit}, utoljára: „${last}”`,
  labelled: (label, valueAndLimit) => `${label}: ${valueAndLimit}`,
});
