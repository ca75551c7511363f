/** Names and values of measurements in words. Check types name them for programs: `roundTripMs`, `usedPercent`. */
import { upperFirst } from "#texts/upper-first.ts";
import { book, say, sayNumber } from "./language.ts";

const UNITS_IN_NAMES = /(?:Ms|Percent|Bytes|Seconds|Days|Hz|Bps|Count)$/;

/** The book's word for a measurement; where it has none, the name itself in words: `roundTripMs` gives "Round trip". */
export function sayMeasurement(name: string): string {
  if (Object.hasOwn(book.value.templates, `measurement.${name}`)) return say(`measurement.${name}`);
  const words = name
    .replace(UNITS_IN_NAMES, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase();
  return words === "" ? name : upperFirst(words);
}

/** A value with its unit, in the size people say it. */
export function sayValue(value: number, unit: string): string {
  switch (unit) {
    case "ms":
      return say("unit.ms", { value });
    case "%":
      return say("unit.percent", { value });
    case "B":
    case "bytes":
      return say("unit.bytes", { value });
    case "bit/s":
      return say("unit.bits", { value });
    case "s":
      return say("unit.seconds", { value });
    default:
      return unit === "" ? sayNumber(value, 2) : say("unit.quantity", { value, unit });
  }
}
