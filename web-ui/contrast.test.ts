/** Computes the contrast of every colour in tokens.css against every ground it may stand on (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";

const TEXTS = [
  "ink",
  "ink2",
  "ink3",
  "accent",
  "ok-t",
  "warning-t",
  "critical-t",
  "unknown-t",
  "maint-t",
  "finding-t",
  "stale-t",
];
const GRAPHICS = ["ok", "warning", "critical", "unknown", "maint", "finding", "stale", "edge"];
const GROUNDS = [
  "surface",
  "bg",
  "sunk",
  "ok-s",
  "warning-s",
  "critical-s",
  "unknown-s",
  "maint-s",
  "finding-s",
  "stale-s",
];
/** What stands inside a filled shape or on a filled ground. */
const INSIDE: readonly [inner: string, outer: string, ratio: number][] = [
  ["accent-ink", "accent", 4.5],
  ["surface", "ink", 4.5],
  ...["warning", "critical", "unknown", "maint"].map((outer): [string, string, number] => ["shape-ink", outer, 3]),
  // The count of open incidents is small text in a filled pill.
  ["shape-ink", "critical", 4.5],
  ["shape-ink", "stale", 4.5],
  ["accent", "accent-soft", 4.5],
];

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const pairs = new Map<string, readonly [light: string, dark: string]>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gi)) {
  if (name !== undefined && light !== undefined && dark !== undefined) pairs.set(name, [light, dark]);
}

for (const [index, theme] of ["light", "dark"].entries()) {
  const colour = (name: string): string => {
    const value = pairs.get(name)?.[index];
    if (value === undefined) throw new Error(`tokens.css has no pair --${name}`);
    return value;
  };
  t.test(`${theme}: text reaches 4.5 on every ground`, async (t) => {
    for (const text of TEXTS) reaches(t, 4.5, text, GROUNDS, colour);
  });
  t.test(`${theme}: graphics reach 3.0 on every ground`, async (t) => {
    for (const graphic of GRAPHICS) reaches(t, 3, graphic, GROUNDS, colour);
  });
  t.test(`${theme}: what stands inside a filled shape is seen`, async (t) => {
    for (const [inner, outer, ratio] of INSIDE) reaches(t, ratio, inner, [outer], colour);
  });
}

t.test("a pair known to WCAG gives its known ratio", async (t) => {
  t.equal(contrast("#000000", "#ffffff"), 21);
  t.equal(Math.round(contrast("#767676", "#ffffff") * 100) / 100, 4.54);
});

function reaches(
  t: Pick<typeof import("tap").default, "ok">,
  least: number,
  front: string,
  grounds: string[],
  colour: (name: string) => string,
): void {
  const ratios = grounds.map((ground) => contrast(colour(front), colour(ground)));
  const lowest = Math.min(...ratios);
  const ground = grounds[ratios.indexOf(lowest)];
  t.ok(lowest >= least, `--${front} on --${ground}: ${lowest.toFixed(2)}, needs ${least}`);
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
