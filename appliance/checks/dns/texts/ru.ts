/** Russian sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "сервер отклоняет соединение",
  ECONNRESET: "сервер закрывает соединение",
  ETIMEDOUT: "сервер не отвечает в срок",
  EBADRESP: "ответ не является корректным DNS",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)}: ${text(p.got)}, ответ за ${milliseconds(p.answerMs)}`,
  replied: (p) => `сервер отвечает за ${milliseconds(p.answerMs)}`,
  nxdomain: (p) => `имени ${text(p.name)} для этого сервера не существует`,
  noData: (p) => `у имени ${text(p.name)} нет записи ${text(p.type)}`,
  wrongAnswer: (p) => `${text(p.name)}: ${text(p.got)} вместо ${text(p.expected)}`,
  notAuthoritative: (p) => `сервер не авторитетный для ${text(p.name)}`,
  servfail: (p) => `сервер не смог ничего узнать об имени ${text(p.name)}`,
  queryRefused: (p) => `сервер отказывается отвечать об имени ${text(p.name)}`,
  otherError: (p) => `сервер отвечает ошибкой ${text(p.responseCode)}`,
  malformed: () => "ответ не является корректным DNS",
  truncated: (p) =>
    `ответ слишком длинный для UDP и обрезан, а по TCP: ${TCP_FAILURES[text(p.reason)] ?? "получить нельзя"} (${text(p.reason)})`,
  badName: (p) => `«${text(p.name)}» — не имя, о котором можно спросить DNS`,
} satisfies Templates;
