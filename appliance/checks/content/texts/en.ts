/** English sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, number, text } from "#texts/en/format.ts";
import { webTexts } from "../../web/texts/en.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `as it normally is, ${count(p.lines, "line", "lines")} compared`,
  baselineLearning: (p) => `learns what is normal: look ${text(p.sample)} of ${text(p.samples)}`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `has changed: ${count(p.textLines, "line is", "lines are")} not as usual`
      : `has changed: ${count(p.textLines, "line is", "lines are")} not as usual, and so is what runs in the page`,
  scriptChanged: (p) =>
    `reads as usual, but what runs in the page has changed (${count(p.scriptLines, "line", "lines")}): ` +
    "if nobody did this on purpose, it may be an attack",
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `the page is as good as empty: ${count(p.chars, "character", "characters")} instead of ${number(p.usualChars, 0)}`
      : "the page is empty",
  elementMissing: (p) => `the page has no element ${text(p.select)}`,
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
  tooVolatile: (p) =>
    `only ${number(p.stablePercent, 0)} % of the page is the same at every look; ` +
    "choose an element of it, or patterns to ignore",
  tooLarge: (p) => `the page is too large to be compared (${bytes(p.sizeBytes)} read); choose an element of it`,
  patternTooSlow: (p) => `the pattern "${text(p.text)}" takes too long on this page; a simpler one is needed`,
} satisfies Templates;
