/** Russian sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/ru/format.ts";
import { webTexts } from "../../web/texts/ru.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `статус ${text(p.status)} за ${milliseconds(p.totalMs)}, прочитаны первые ${bytes(p.sizeBytes)}`
      : `статус ${text(p.status)} за ${milliseconds(p.totalMs)}, ${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
  textMissing: (p) =>
    p.truncated === true
      ? `в первых ${bytes(p.sizeBytes)} страницы нет «${text(p.text)}»; дальше не прочитано`
      : `на странице нет «${text(p.text)}»`,
  readInPart: (p) =>
    `прочитаны только первые ${bytes(p.sizeBytes)} страницы; есть ли «${text(p.text)}» дальше, неизвестно`,
  textPresent: (p) => `на странице есть «${text(p.text)}»`,
  patternTooSlow: (p) => `шаблон «${text(p.text)}» на этой странице работает слишком долго; нужен более простой`,
} satisfies Templates;
