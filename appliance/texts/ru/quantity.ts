/** Russian forms of measured values and of the limits they broke. */
import { isLabelled, makeQuantities } from "../forms/quantities.ts";
import { amounts } from "./format.ts";

export { isLabelled };

export const { quantity, breachWords } = makeQuantities(amounts, {
  days: { one: "день", few: "дня", many: "дней", other: "дня" },
  full: "заполнено",
  almostFull: (left) => `почти заполнено, свободно ${left}`,
  fillingUp: (left) => `заполняется, свободно ${left}`,
  above: (limit) => `выше ${limit}`,
  below: (limit) => `ниже ${limit}`,
  within: (from, to) => `между ${from} и ${to}`,
  outside: (from, to) => `вне диапазона от ${from} до ${to}`,
  outsideOf: (range) => `вне диапазона ${range}`,
  backBelow: (limit) => `только что вернулось ниже ${limit}`,
  backAbove: (limit) => `только что вернулось выше ${limit}`,
  saidOften: (times, limit, last) => `число раз: ${times}, ${limit}, последнее: «${last}»`,
  labelled: (label, valueAndLimit) => `${label}: ${valueAndLimit}`,
});
