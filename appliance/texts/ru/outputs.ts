/** Russian for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `${text(p.server)}: недоступно`,
  noSuchServer: (p) => `${text(p.server)}: имя неизвестно`,
  timeout: (p) => `${text(p.server)}: нет ответа в срок`,
  certificate: (p) => `${text(p.server)}: нет доверия к сертификату; укажите его удостоверяющий центр (ca)`,
  notEncrypted: (p) => `${text(p.server)}: не предлагает нужное шифрование`,
  logIn: (p) => `${text(p.server)}: вход не принят`,
  senderRefused: (p) => `${text(p.server)}: не принимает письма этого отправителя`,
  recipientRefused: (p) => `${text(p.server)}: отвергает получателя ${text(p.to)}`,
  bounced: (p) => `письмо для ${text(p.to)} вернулось`,
  recipientLater: (p) => `${text(p.server)}: просит повторить попытку для ${text(p.to)} позже`,
  messageRefused: (p) => `${text(p.server)}: отвергает сообщение`,
  serverBusy: (p) => `${text(p.server)}: занято или неисправно`,
  tooFast: (p) => `${text(p.server)}: просит отправлять меньше сообщений`,
  notAllowed: (p) => `${text(p.server)}: сообщает, что этому блоку отправлять туда нельзя`,
  nothingThere: (p) => `${text(p.server)}: нет такого адреса, чата или комнаты`,
  redirected: (p) => `${text(p.server)}: перенаправляет на другой сервер, переход не выполняется`,
  connectionLost: (p) => `${text(p.server)}: соединение потеряно до ответа; сообщение отправляется ещё раз`,
  protocol: (p) => `${text(p.server)}: ответ непонятен`,
  "influx.faultyLine": () => "сервер считает строку ошибочной; она пропускается",
  "influx.wantsToken": () => "сервер требует действительный токен",
  "influx.notWithToken": () => "сервер не разрешает запись с этим токеном",
  "influx.noBucket": () => "нет такой организации, bucket или точки записи",
  "influx.tooLarge": () => "серверу запрос слишком велик; он отправляется частями",
  "influx.patience": () => "сервер просит подождать",
  "influx.refused": () => "по его адресу никто не слушает",
  "influx.noSuchName": () => "DNS-сервер не знает его имени",
  "influx.timeout": () => "нет ответа вовремя",
  "influx.other": (p) => `запись невозможна (${text(p.reason)})`,
  reportNotMade: () => "не удалось составить месячный отчёт; попытка повторится",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "принято" : `принято: ${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}: ${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });
