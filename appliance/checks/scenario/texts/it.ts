/** Italian sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/it/format.ts";
import { webTexts } from "../../web/texts/it.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
  textMissing: (p) => `la risposta non contiene «${text(p.text)}»`,
  textPresent: (p) => `la risposta contiene «${text(p.text)}»`,
  valueMissing: (p) => `la risposta non ha un valore per {${text(p.variable)}}`,
  badUrl: () => "con le variabili riempite, l'URL non è valido",
  tooLarge: (p) => `la risposta supera ${bytes(p.sizeBytes)} e non è stata letta fino in fondo`,
  patternTooSlow: (p) =>
    `il modello per {${text(p.text)}} impiega troppo su questa risposta; ne serve uno più semplice`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : ` (${text(p.stepName)})`;
    return `passaggio ${text(p.step)}${name}: ${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) => `${count(p.stepsPassed, "passaggio riuscito", "passaggi riusciti")} in ${milliseconds(p.totalMs)}`,
} satisfies Templates;
