/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/ru/format.ts";
import { certificateTexts, connectionTexts } from "#texts/ru/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "не начинается со статуса",
  HPE_TOO_LARGE: "заголовок больше 300 КБ",
  HPE_LENGTHS: "указаны разные длины",
  HPE_CHUNK: "части (chunked) неверны",
  HPE_INTERIM: "промежуточные ответы без конца",
  HPE_UPGRADE: "переходит на другой протокол без спроса",
  HPE_ENCODING: "сжатое содержимое повреждено",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `перенаправления без конца, последнее с ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `перенаправляет на ${text(p.url)}: переход не выполняется, так как отправленное этому серверу не должно попасть другому`
      : `перенаправляет на ${text(p.url)}, переход не выполняется`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `ответ не является корректным HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `ответ не является корректным HTTP: ${MALFORMED[text(p.reason)] ?? text(p.reason)} («${text(p.heard)}»)`,
  cutOff: () => "ответ обрезан: другая сторона прервала его, не прислав всего объявленного",
  badUrl: () => "URL неверен",
  passwordWouldShow: () =>
    "запрос несёт секрет, а сервер не доказал свою подлинность или получил бы его открыто; ничего не отправлено (https, `encryption`)",
} satisfies Templates;
