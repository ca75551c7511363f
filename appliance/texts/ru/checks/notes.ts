/** Russian words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "отклоняет соединение",
  ECONNRESET: "закрывает соединение",
  EHOSTUNREACH: "недоступен",
  ENETUNREACH: "нет пути туда",
  ETIMEDOUT: "не отвечает",
  EBADRESP: "отвечает что-то другое",
  otherProtocol: "отвечает что-то другое",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `адрес ${address}: ${FAILURES[code] ?? `не удалось (${code})`}`;
  },
  httpStatusLine: (about) => `необычная строка статуса «${about}»`,
  httpLineEnds: () => "строки заголовка оканчиваются только на LF",
  httpFold: (about) => `заголовок ${about} перенесён на новую строку, что вышло из употребления`,
  httpHeaderIgnored: (about) => `пропущена строка, не являющаяся заголовком: «${about}»`,
  httpSpaceBeforeColon: (about) => `пробел перед двоеточием заголовка ${about}`,
  httpControlCharacters: (about) => `управляющие символы в заголовке ${about}`,
  httpLengthTwice: () => "Content-Length указан дважды",
  httpLengthAndChunks: () => "указаны и длина, и части (chunked); действуют части",
  httpBadLength: (about) => `неверный Content-Length («${about}»)`,
  httpSurplus: () => "прислано больше объявленного",
  httpUnknownEncoding: (about) => `неизвестное сжатие (${about})`,
  httpWrongEncoding: (about) => `прислано не так, как сказано в заголовке (${about})`,
  httpJunkBefore: () => "лишние байты перед строкой статуса",
  valuesLeftOut: (about) => `опущены ещё значения: ${about}`,
  valuesUnreadable: (about) => `непонятно: ${about}`,
  linesUnreadable: (about) => `непонятные строки: ${about}`,
  certificateUnneeded: (about) => `прислано, но не нужно: ${about}`,
  clientCertificateWanted: () => "сервер требует клиентский сертификат и прервал рукопожатие",
};

/** ` (napomena: ...; ...)`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return ` (примечание: ${words.join("; ")})`;
}

/** Every sentence of a check with what was noticed besides behind it. */
export function withNotes<T extends Templates>(templates: T): T {
  return Object.fromEntries(
    Object.entries(templates).map(([code, template]): [string, Template] => [
      code,
      (p, words) => `${template(p, words)}${notesWords(p.notes)}`,
    ]),
  ) as T;
}
