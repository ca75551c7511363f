/** Hungarian sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, milliseconds, number, text } from "#texts/hu/format.ts";
import { webTexts } from "../../web/texts/hu.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
  textMissing: (p) => `a válaszban nincs benne: „${text(p.text)}”`,
  textPresent: (p) => `a válaszban benne van: „${text(p.text)}”`,
  valueMissing: (p) => `a válaszban nincs érték ehhez: {${text(p.variable)}}`,
  badUrl: () => "a kitöltött változókkal az URL érvénytelen",
  tooLarge: (p) => `a válasz nagyobb, mint ${bytes(p.sizeBytes)}, és nem lett végig beolvasva`,
  patternTooSlow: (p) => `a minta ehhez: {${text(p.text)}} ezen a válaszon túl sokáig fut; egyszerűbb kell`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : ` (${text(p.stepName)})`;
    return `${text(p.step)}. lépés${name}: ${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) => `${number(p.stepsPassed)} lépés teljesült ${milliseconds(p.totalMs)} alatt`,
} satisfies Templates;
