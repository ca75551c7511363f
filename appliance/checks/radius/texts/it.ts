/** Italian sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { datagramTexts } from "#texts/it/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "fa entrare l'utente",
  reject: "rifiuta l'utente, come deve",
  challenge: "chiede all'utente un secondo fattore, come deve",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `: «${message}»` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () =>
    "nessuna risposta: il server è giù, non conosce questa centralina come client, o la conosce con un altro segreto",
  alive: (p) => `il server è attivo, risposta in ${milliseconds(p.answerMs)}`,
  asExpected: (p) => `il server ${ANSWERS[text(p.answer)] ?? "risponde come deve"}, in ${milliseconds(p.answerMs)}`,
  rejected: (p) => `il server rifiuta l'utente${said(p.message)}`,
  accepted: () => "il server fa entrare un utente che non dovrebbe",
  challenged: (p) => `il server vuole dall'utente più di una password${said(p.message)}`,
  wrongSecret: () => "la risposta è firmata con un segreto condiviso diverso da quello di questo controllo, o è falsa",
  unprotected: () =>
    "la risposta non ha il Message-Authenticator: potrebbe essere falsificata per strada (Blast-RADIUS)",
} satisfies Templates;
