/** Croatian forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import { amounts } from "./format.ts";

export { isLabelled };

export const { quantity, breachWords } = makeQuantities(amounts, {
  days: { one: "dan", few: "dana", other: "dana" },
  full: "puno",
  almostFull: (left) => `gotovo puno, slobodno ${left}`,
  fillingUp: (left) => `puni se, slobodno ${left}`,
  above: (limit) => `iznad ${limit}`,
  below: (limit) => `ispod ${limit}`,
  within: (from, to) => `između ${from} i ${to}`,
  outside: (from, to) => `izvan raspona od ${from} do ${to}`,
  outsideOf: (range) => `izvan raspona ${range}`,
  backBelow: (limit) => `tek se vratilo ispod ${limit}`,
  backAbove: (limit) => `tek se vratilo iznad ${limit}`,
  saidOften: (times, limit, last) => `${times} puta, ${limit}, zadnje: „${last}”`,
  labelled: (label, valueAndLimit) => `${label}: ${valueAndLimit}`,
});
