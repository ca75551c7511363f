/** Croatian sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { datagramTexts } from "#texts/hr/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "pušta korisnika",
  reject: "odbija korisnika, kako i treba",
  challenge: "traži od korisnika drugi faktor, kako i treba",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `: „${message}”` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () =>
    "bez odgovora: poslužitelj ne radi, ne zna ovaj nadzorni uređaj kao klijenta ili ga zna pod drugom tajnom",
  alive: (p) => `poslužitelj radi, odgovor za ${milliseconds(p.answerMs)}`,
  asExpected: (p) => `poslužitelj ${ANSWERS[text(p.answer)] ?? "odgovara kako treba"}, za ${milliseconds(p.answerMs)}`,
  rejected: (p) => `poslužitelj odbija korisnika${said(p.message)}`,
  accepted: () => "poslužitelj pušta korisnika kojega ne bi smio pustiti",
  challenged: (p) => `poslužitelj od korisnika traži više od lozinke${said(p.message)}`,
  wrongSecret: () => "odgovor je potpisan drugom zajedničkom tajnom nego što je ima ova provjera, ili je krivotvoren",
  unprotected: () => "odgovor nema Message-Authenticator: putem se može krivotvoriti (Blast-RADIUS)",
} satisfies Templates;
