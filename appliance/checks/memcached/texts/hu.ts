/** Hungarian sentences of check type `memcached`. */
import { conversationTexts } from "#texts/hu/checks/common-codes.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)}, válasz ${milliseconds(p.answerMs)} alatt`,
  statsRefused: (p) => `válaszol, de nem közli az adatait (stats): „${text(p.said)}”`,
  loginNeeded: () =>
    "válaszol, de bejelentkezés nélkül semmit sem közöl, és ennek az ellenőrzésnek nincs bejelentkezése",
  tooManyConnections: () => "minden megengedett kapcsolat foglalt: új kliens nem fér be",
  serverError: (p) => `a kiszolgáló hibával válaszol: „${text(p.said)}”`,
} satisfies Templates;
