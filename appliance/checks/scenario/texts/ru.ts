/** Russian sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/ru/format.ts";
import { webTexts } from "../../web/texts/ru.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
  textMissing: (p) => `в ответе нет «${text(p.text)}»`,
  textPresent: (p) => `в ответе есть «${text(p.text)}»`,
  valueMissing: (p) => `в ответе нет значения для {${text(p.variable)}}`,
  badUrl: () => "с подставленными переменными URL неверен",
  tooLarge: (p) => `ответ больше ${bytes(p.sizeBytes)} и до конца не прочитан`,
  patternTooSlow: (p) => `шаблон для {${text(p.text)}} на этом ответе работает слишком долго; нужен более простой`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : ` (${text(p.stepName)})`;
    return `шаг ${text(p.step)}${name}: ${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) =>
    `${count(p.stepsPassed, "шаг пройден", "шага пройдены", "шагов пройдено")} за ${milliseconds(p.totalMs)}`,
} satisfies Templates;
