/** Russian sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) => `значение ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `было ${seconds(p.value)} назад`,
  textMatches: (p) => `текст ожидаемый: «${text(p.heard)}»`,
  textDiffers: (p) => `текст «${text(p.heard)}» не содержит «${text(p.text)}»`,
  textRejected: (p) => `текст «${text(p.heard)}» содержит «${text(p.text)}»`,
  patternTooSlow: (p) => `шаблон «${text(p.text)}» на этом тексте работает слишком долго; нужен более простой`,
  notNumber: (p) => `значение «${text(p.heard)}» не является числом`,
  notMoment: (p) => `значение «${text(p.heard)}» не является моментом времени`,
} satisfies Templates;
