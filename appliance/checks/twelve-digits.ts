/** A number without the traces of binary fractions: 0.1 * 235 is not quite 23.5; twelve digits hide it. */
export function twelveDigits(value: number): number {
  // Whole numbers of so many digits are what they would become; adding 0 makes 0 of -0, as the text does.
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
  return Number(value.toPrecision(12));
}
