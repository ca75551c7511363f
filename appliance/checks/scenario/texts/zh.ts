/** Chinese sentences of check type `scenario`: first which step, then what. */
import type { Template, Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/zh/format.ts";
import { webTexts } from "../../web/texts/zh.ts";

const ofSteps = {
  ...webTexts,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
  textMissing: (p) => `应答中没有“${text(p.text)}”`,
  textPresent: (p) => `应答中有“${text(p.text)}”`,
  valueMissing: (p) => `应答中没有 {${text(p.variable)}} 的值`,
  badUrl: () => "代入变量后的 URL 无效",
  tooLarge: (p) => `应答超过 ${bytes(p.sizeBytes)}，没有读完`,
  patternTooSlow: (p) => `{${text(p.text)}} 的模式在此应答上耗时过长；需要更简单的`,
} satisfies Templates;

type OfSteps = Readonly<Record<keyof typeof ofSteps, Template>>;

function withStep(template: Template): Template {
  return (p, words) => {
    const name = p.stepName === undefined ? "" : `（${text(p.stepName)}）`;
    return `第 ${text(p.step)} 步${name}：${template(p, words)}`;
  };
}

export const scenarioTexts = {
  ...(Object.fromEntries(Object.entries(ofSteps).map(([code, told]) => [code, withStep(told)])) as OfSteps),
  passed: (p) => `通过 ${count(p.stepsPassed, "个步骤")}，用时 ${milliseconds(p.totalMs)}`,
} satisfies Templates;
