/** Russian for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { CertificateTrouble, EnrolmentView, EnrolProblem } from "#model/enrolment.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { text } from "./format.ts";
import { moment } from "./times.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : ` (${text(p.said)})`);
const ANEW = "зарегистрируйте блок мониторинга новым кодом";

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "Дежурный центр не знает этот код для этого блока мониторинга, или код введён с ошибкой.",
  codeExpired: () => "Срок этого кода истёк; дежурный центр должен выдать новый.",
  codeUsed: () => "Этот код уже использован; дежурный центр должен выдать новый.",
  tooMany: () => "Дежурный центр получил слишком много попыток для этого блока мониторинга; запрос повторится позже.",
  badRequest: () => "Дежурный центр не смог прочитать запрос блока мониторинга.",
  otherName: () => "Дежурный центр сообщает, что запрос был для другого блока мониторинга.",
  unknownCertificate: () => `Дежурный центр не знает сертификат этого блока мониторинга; ${ANEW}.`,
  revoked: () => `Дежурный центр отозвал сертификат этого блока мониторинга; ${ANEW}.`,
  expired: () => `Сертификат этого блока мониторинга истёк; ${ANEW}.`,
  wrongKey: () => "Дежурный центр сообщает, что запрос подписан другим ключом.",
  issuerFailed: () => "Запросить сертификат не удалось; блок мониторинга повторит запрос.",
  noBroker: (p) => `Соединение для запроса сертификата не удалось${said(p)}; блок мониторинга повторит запрос.`,
  noAnswer: () => "Дежурный центр не ответил вовремя; блок мониторинга повторит запрос.",
  notSent: (p) => `Брокер не принял запрос${said(p)}; блок мониторинга повторит запрос.`,
  authorityNotThere: () =>
    "Брокер недоступен или не показывает удостоверяющий центр с таким отпечатком; ничего не отправлено, блок мониторинга попробует снова.",
  badAnswer: (p) => `В ответ пришёл не запрошенный сертификат${said(p)}; он не принят.`,
  keyUnreadable: () => `Закрытый ключ блока мониторинга не читается; ${ANEW}.`,
  nextRefused: () => "Ни один брокер не принял новый сертификат, используется старый; будет запрошен другой.",
  givenUp: () => `Слишком долго никто не отвечал, запросы прекращены; ${ANEW}.`,
  noBrokersNamed: () => "Сертификат есть, но брокер не указан; укажите relay.brokers в конфигурации.",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)}: без клиентского сертификата.`,
  asking: (p) => `${text(p.name)}: запрашивает первый клиентский сертификат.`,
  enrolled: (p) => `${text(p.name)}: зарегистрировано.`,
  changing: (p) => `${text(p.name)}: зарегистрировано, переходит на новый сертификат.`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "сертификат отозван; нужна новая регистрация",
  certificateExpired: "сертификат истёк; нужна новая регистрация",
  certificateRefused: "ни один брокер не принимает сертификат; нужна новая регистрация",
  certificateNotRenewed: "сертификат скоро истекает, продлить его не удалось",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `Сертификат ${text(p.serial)}, издатель ${text(p.issuer)}, действует до ${moment(p.notAfter, words)}; следующий будет запрошен ${moment(p.renewAt, words)}.`,
  certificateRevoked: (p, words) => `Сертификат отозван, сообщают брокеры с ${moment(p.since, words)}; ${ANEW}.`,
  certificateExpired: () => `Сертификат истёк; ${ANEW}.`,
  certificateRefused: (p, words) => `Брокеры не принимают сертификат с ${moment(p.since, words)}.`,
  certificateNotRenewed: () => "Сертификат скоро истекает, продлить его не удалось.",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
