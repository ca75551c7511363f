/** English forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import { amounts } from "./format.ts";

export { isLabelled };

export const { quantity, breachWords } = makeQuantities(amounts, {
  days: { one: "day", other: "days" },
  full: "full",
  almostFull: (left) => `almost full, ${left} left`,
  fillingUp: (left) => `filling up, ${left} left`,
  above: (limit) => `above ${limit}`,
  below: (limit) => `below ${limit}`,
  within: (from, to) => `within ${from} to ${to}`,
  outside: (from, to) => `outside ${from} to ${to}`,
  outsideOf: (range) => `outside ${range}`,
  backBelow: (limit) => `just back below ${limit}`,
  backAbove: (limit) => `just back above ${limit}`,
  saidOften: (times, limit, last) => `${times} times, ${limit}, the last: "${last}"`,
  labelled: (label, valueAndLimit) => `${label} is ${valueAndLimit}`,
});
