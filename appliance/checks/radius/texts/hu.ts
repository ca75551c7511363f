/** Hungarian sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { datagramTexts } from "#texts/hu/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "beengedi a felhasználót",
  reject: "elutasítja a felhasználót, ahogy kell",
  challenge: "második tényezőt kér a felhasználótól, ahogy kell",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `: „${message}”` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () =>
    "nincs válasz: a kiszolgáló nem működik, nem ismeri kliensként a felügyelőegységet, vagy más titokkal ismeri",
  alive: (p) => `a kiszolgáló él, ${milliseconds(p.answerMs)} alatt válaszolt`,
  asExpected: (p) =>
    `a kiszolgáló ${ANSWERS[text(p.answer)] ?? "úgy válaszol, ahogy kell"}, ${milliseconds(p.answerMs)} alatt`,
  rejected: (p) => `a kiszolgáló elutasítja a felhasználót${said(p.message)}`,
  accepted: () => "a kiszolgáló olyan felhasználót enged be, akit nem lenne szabad",
  challenged: (p) => `a kiszolgáló a jelszónál többet kér a felhasználótól${said(p.message)}`,
  wrongSecret: () => "a választ más közös titokkal írták alá, mint ami ennél az ellenőrzésnél van, vagy hamis",
  unprotected: () => "a válaszban nincs Message-Authenticator: útközben meghamisítható (Blast-RADIUS)",
} satisfies Templates;
