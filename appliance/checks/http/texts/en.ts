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
  textMissing: (p) =>
    p.truncated === true
      ? `the page does not contain "${text(p.text)}" in its first ${bytes(p.sizeBytes)}; more was not read`
      : `the page does not contain "${text(p.text)}"`,
  readInPart: (p) =>
    `only the first ${bytes(p.sizeBytes)} of the page were read; whether "${text(p.text)}" comes later is not known`,
  textPresent: (p) => `the page contains "${text(p.text)}"`,
  patternTooSlow: (p) => `the pattern "${text(p.text)}" takes too long on this page; a simpler one is needed`,
} satisfies Templates;
