/** Sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) =>
    `the value is ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `the moment lies ${seconds(p.value)} back`,
  textMatches: (p) => `the text is as expected: "${text(p.heard)}"`,
  textDiffers: (p) => `the text is "${text(p.heard)}" and does not contain "${text(p.text)}"`,
  textRejected: (p) => `the text is "${text(p.heard)}" and contains "${text(p.text)}"`,
  patternTooSlow: (p) => `the pattern "${text(p.text)}" takes too long on this text; a simpler one is needed`,
  notNumber: (p) => `the value "${text(p.heard)}" is no number`,
  notMoment: (p) => `the value "${text(p.heard)}" is no moment`,
} satisfies Templates;
