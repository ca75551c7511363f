/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/ru/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/ru/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `сервер отвергает пользователя или пароль: «${text(p.said)}»`,
  databaseMissing: (p) => `база данных не существует, или пользователю в неё нельзя: «${text(p.said)}»`,
  tooManyConnections: (p) => `на сервере не осталось свободных соединений: «${text(p.said)}»`,
  unavailable: (p) => `сервер сейчас запускается или останавливается: «${text(p.said)}»`,
  hostBlocked: (p) => `сервер не пускает этот блок мониторинга: «${text(p.said)}»`,
  encryptionUnavailable: () => "здесь обязательно шифрование, а у сервера его нет",
  encryptionNeeded: () => "сервер требует зашифрованного соединения, а здесь оно выключено",
  ...loginTexts,
  methodUnknown: (p) => `сервер требует способа входа, которого эта проверка не знает (${text(p.method)})`,
  ...proofTexts,
  serverError: (p) => `сервер отвечает ошибкой: «${text(p.said)}»`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `сервер отвергает запрос: «${text(p.said)}»`,
  queryTimeout: () => "запрос длится дольше допустимого и прерван",
  notReadOnly: (p) => `запрос стал бы записывать, а проверкам это запрещено: «${text(p.said)}»`,
  queryWrong: (p) => `запрос неверен: «${text(p.said)}»`,
  notPermitted: (p) => `пользователю нельзя это читать: «${text(p.said)}»`,
} satisfies Templates;
