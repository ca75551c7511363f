/** Words that stand alone, as templates: `field.address` of `address`. */
import type { Template } from "../template.ts";

export function said<Prefix extends string, Code extends string>(
  prefix: Prefix,
  words: Readonly<Record<Code, string>>,
): { readonly [C in Code as `${Prefix}.${C}`]: Template } {
  const entries = Object.entries<string>(words).map(([code, word]) => [`${prefix}.${code}`, () => word]);
  return Object.fromEntries(entries) as { readonly [C in Code as `${Prefix}.${C}`]: Template };
}
