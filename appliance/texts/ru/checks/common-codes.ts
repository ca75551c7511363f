/** Russian sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "нет ответа в срок",
  refused: () => "соединение отклонено: там никто не слушает",
  reset: () => "другая сторона закрыла соединение",
  unreachable: () => "устройство недоступно",
  nameNotFound: () => "DNS-сервер не знает это имя",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) => (p.connected === true ? "принимает соединение, но не отвечает в срок" : connectionTexts.timeout()),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === ""
      ? "там отвечает не то, что ожидалось"
      : `там отвечает не то, что ожидалось: «${text(p.heard)}»`,
  closedEarly: () => "другая сторона прервала соединение до конца разговора",
  tooMuch: () => "ответ не заканчивается или бессмысленно длинный",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "сервер увидел бы пароль, но не доказал свою подлинность; пароль не отправлен (настройки `encryption`, `fingerprint`)",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "сервер сам не знает пароль пользователя; возможно, это другой сервер",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "сервер не знает безопасного повторного согласования",
  UNSUPPORTED_PROTOCOL: "сервер знает только устаревший TLS",
  ALERT_PROTOCOL_VERSION: "сервер не принимает эту версию TLS",
  WRONG_VERSION_NUMBER: "то, что отвечает, не TLS",
  PACKET_LENGTH_TOO_LONG: "то, что отвечает, не TLS",
  UNRECOGNIZED_NAME: "сервер не знает это имя",
  DH_KEY_TOO_SMALL: "ключи сервера слишком короткие",
  DH_PARAM_SIZE: "ключи сервера слишком короткие",
  EE_KEY_TOO_SMALL: "ключи сервера слишком короткие",
  ALERT_HANDSHAKE_FAILURE: "сервер не находит ничего общего или требует клиентский сертификат",
  CERTIFICATE_REQUIRED: "сервер требует клиентский сертификат",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "сертификат истёк",
  certificateNotYetValid: () => "сертификат ещё не действует",
  certificateWrongName: () => "сертификат выдан на другое имя",
  certificateSelfSigned: () => "сертификат подписан только самим собой",
  certificateUntrusted: (p) => `нет доверия к сертификату (${text(p.reason)})`,
  chainIncomplete: () => "издатель сертификата неизвестен и не прислан вместе с сертификатом",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `зашифрованное соединение не удалось${known === undefined ? "" : `: ${known}`} (${reason})`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "нет пути туда",
  ENETDOWN: "его сеть не работает",
  EADDRNOTAVAIL: "у него больше нет адреса, с которого можно посмотреть",
  EADDRINUSE: "нужный порт занят другой программой",
  ENODEV: "такого сетевого интерфейса нет, или на нём нет адреса",
  EMFILE: "он открыл слишком много файлов",
  ENFILE: "он открыл слишком много файлов",
  ENOBUFS: "его сетевые буферы заполнены",
  ENOMEM: "его память заполнена",
  EACCES: "нет разрешения",
  EPERM: "ему это запрещено",
  ENOTUNIQ: "другое устройство использует его адрес и могло получить ответ",
  ESTARVED: "ему не хватило времени, и ответ мог быть пропущен",
  EAI_AGAIN: "ни один DNS-сервер не называет адрес",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) => {
    if (p.errno === "ECLOCK") return "блок мониторинга не может судить о датах: его часы не синхронизированы";
    const why =
      p.errno === "EUNDECLARED"
        ? `проверка сообщает «${text(p.what)}», но не объявляла этого`
        : (boxFaults[text(p.errno)] ?? text(p.errno));
    return `блок мониторинга не смог посмотреть: ${why}`;
  },
  pending: () => "ещё не проверено",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;
