/** Croatian sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/hr/format.ts";
import { webTexts } from "../../web/texts/hr.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
  textMissing: (p) => `odgovor ne sadrži „${text(p.text)}”`,
  textPresent: (p) => `odgovor sadrži „${text(p.text)}”`,
  valueMissing: (p) => `odgovor nema vrijednost za {${text(p.variable)}}`,
  badUrl: () => "s upisanim varijablama URL nije ispravan",
  tooLarge: (p) => `odgovor je veći od ${bytes(p.sizeBytes)} i nije pročitan do kraja`,
  patternTooSlow: (p) => `uzorak za {${text(p.text)}} na ovom odgovoru traje predugo; potreban je jednostavniji`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : ` (${text(p.stepName)})`;
    return `korak ${text(p.step)}${name}: ${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) =>
    `${count(p.stepsPassed, "korak uspio", "koraka uspjela", "koraka uspjelo")} za ${milliseconds(p.totalMs)}`,
} satisfies Templates;
