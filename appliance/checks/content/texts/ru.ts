/** Russian sentences of check type `content`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, number, text } from "#texts/ru/format.ts";
import { webTexts } from "../../web/texts/ru.ts";

export const contentTexts = {
  ...webTexts,
  unchanged: (p) => `как обычно, сравнено: ${count(p.lines, "строка", "строки", "строк")}`,
  baselineLearning: (p) => `изучает, что нормально: осмотр ${text(p.sample)} из ${text(p.samples)}`,
  changed: (p) =>
    p.scriptLines === undefined || p.scriptLines === 0
      ? `изменилось: ${count(p.textLines, "строка", "строки", "строк")} не как обычно`
      : `изменилось: ${count(p.textLines, "строка", "строки", "строк")} не как обычно, изменилось и то, что выполняется на странице`,
  scriptChanged: (p) =>
    `текст обычный, но изменилось то, что выполняется на странице (${count(p.scriptLines, "строка", "строки", "строк")}): ` +
    "если этого никто не делал намеренно, это может быть атака",
  emptied: (p) =>
    typeof p.usualChars === "number" && p.usualChars > 0
      ? `страница почти пуста: ${count(p.chars, "символ", "символа", "символов")} вместо ${number(p.usualChars, 0)}`
      : "страница пуста",
  elementMissing: (p) => `на странице нет элемента ${text(p.select)}`,
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
  tooVolatile: (p) =>
    `при каждом осмотре одинаковы только ${number(p.stablePercent, 0)} % страницы; ` +
    "выберите её элемент или шаблоны, которые не учитывать",
  tooLarge: (p) => `страница слишком велика для сравнения (прочитано ${bytes(p.sizeBytes)}); выберите её элемент`,
  patternTooSlow: (p) => `шаблон «${text(p.text)}» на этой странице работает слишком долго; нужен более простой`,
} satisfies Templates;
