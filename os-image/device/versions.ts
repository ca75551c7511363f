/** Order of versions, as Semantic Versioning 2.0.0, section 11, has it; `+build` does not count. */

/** @returns below 0: the first is older; above 0: it is newer */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const byNumbers = compareParts(a.numbers, b.numbers);
  if (byNumbers !== 0) return byNumbers;
  // What comes before a version is older than it.
  if (a.before.length === 0 || b.before.length === 0) return b.before.length - a.before.length;
  return compareParts(a.before, b.before);
}

function partsOf(version: string): { readonly numbers: readonly string[]; readonly before: readonly string[] } {
  const [bare = ""] = version.split("+", 1);
  const [numbers = "", ...before] = bare.split("-");
  return { numbers: numbers.split("."), before: before.length === 0 ? [] : before.join("-").split(".") };
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [a, b] = [one[index], other[index]];
    // 1.2 is 1.2.0, but rc is older than rc.1
    if (a === undefined || b === undefined) {
      const rest = (a ?? b) as string;
      if (rest !== "0") return a === undefined ? -1 : 1;
    } else if (a !== b) return comparePart(a, b);
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return Number(a) - Number(b);
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return a < b ? -1 : 1;
}
