/** Russian help with the settings of check type `dns`, by the schema's English. */
import type { dnsHelp as croatian } from "./hr.ts";

export const dnsHelp = {
  "Name that is asked for, of any script; with type PTR an address will do.":
    "Запрашиваемое имя, на любой письменности; для PTR подойдёт и адрес.",
  "Kind of record.": "Тип записи.",
  "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.":
    "Ожидаемые ответы: адреса, имена, для MX 10 mail.acme.example, для TXT текст.",
  "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).":
    "Должны ли быть все ожидаемые ответы, хотя бы один или только они и никаких других.",
  "Name server that is asked; the host itself unless told.": "Опрашиваемый DNS-сервер; пусто: само устройство.",
  "Port of the name server.": "Порт DNS-сервера.",
  "Whether the server shall ask others for what it does not know itself.":
    "Должен ли сервер спрашивать других о том, чего не знает сам (рекурсия).",
  "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.":
    "Любой ответ доказывает, что сервер работает, даже отказ или ошибка; записи не сравниваются.",
  "The answer must come from a server in charge of the name.":
    "Ответ должен прийти от сервера, ответственного за имя (авторитетного).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
