/** English sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/en/format.ts";
import { webTexts } from "../../web/texts/en.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `status ${text(p.status)} in ${milliseconds(p.totalMs)}, the first ${bytes(p.sizeBytes)} read`
      : `status ${text(p.status)} in ${milliseconds(p.totalMs)}, ${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
  textMissing: (p) => `the page does not contain "${text(p.text)}"`,
  textPresent: (p) => `the page contains "${text(p.text)}"`,
  patternTooSlow: (p) => `the pattern "${text(p.text)}" takes too long on this page; a simpler one is needed`,
} satisfies Templates;
