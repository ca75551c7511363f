/** Russian sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/ru/format.ts";
import { conversationTexts } from "#texts/ru/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) => `${text(p.banner)} отвечает за ${milliseconds(p.bannerMs)}, ключ хоста ${text(p.fingerprint)}`,
  otherBanner: (p) => `сервер представляется как «${text(p.heard)}», а ожидалось другое`,
  otherKey: (p) =>
    `другой ключ хоста, чем ожидалось, ${text(p.fingerprint)}: сервер установлен заново, или вместо него отвечает кто-то другой`,
  keyNotProven: (p) => `сервер показывает ключ хоста ${text(p.fingerprint)}, но не смог доказать, что он его`,
  protocolTooOld: (p) => `знает только устаревший SSH 1 («${text(p.heard)}»)`,
  disconnected: (p) => `сервер прервал разговор: «${text(p.reason)}»`,
  malformed: (p) => `ответ не является корректным SSH (${text(p.reason)})`,
  noCommonAlgorithm: (p) => `прочитать ключ хоста не удалось: сервер предлагает только ${text(p.offered)}`,
} satisfies Templates;
