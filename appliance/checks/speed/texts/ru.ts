/** Russian sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/ru/format.ts";
import { webTexts } from "../../web/texts/ru.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) =>
    `всё за ${milliseconds(p.completeMs)}: ${count(p.requests, "запрос", "запроса", "запросов")}, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `всё за ${milliseconds(p.completeMs)}, но нет ${count(p.failedResources, "части", "частей", "частей")}: ` +
    text(p.failed),
  unexpectedStatus: (p) => `статус ${text(p.status)} вместо ${text(p.expected)}`,
} satisfies Templates;
