/** English sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/en/format.ts";
import { webTexts } from "../../web/texts/en.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
  textMissing: (p) => `the answer does not contain "${text(p.text)}"`,
  textPresent: (p) => `the answer contains "${text(p.text)}"`,
  valueMissing: (p) => `the answer has no value for {${text(p.variable)}}`,
  badUrl: () => "with its variables filled in, the URL is none",
  tooLarge: (p) => `the answer is larger than ${bytes(p.sizeBytes)} and was not read to its end`,
  patternTooSlow: (p) => `the pattern for {${text(p.text)}} takes too long on this answer; a simpler one is needed`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : ` (${text(p.stepName)})`;
    return `step ${text(p.step)}${name}: ${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) => `${count(p.stepsPassed, "step", "steps")} passed in ${milliseconds(p.totalMs)}`,
} satisfies Templates;
