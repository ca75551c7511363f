/** English sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { datagramTexts } from "#texts/en/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "lets the user in",
  reject: "refuses the user, as it should",
  challenge: "asks the user for a second factor, as it should",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `: "${message}"` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () => "no answer: the server is down, does not know this box as a client, or knows it by another secret",
  alive: (p) => `the server is alive, answered in ${milliseconds(p.answerMs)}`,
  asExpected: (p) => `the server ${ANSWERS[text(p.answer)] ?? "answers as it should"}, in ${milliseconds(p.answerMs)}`,
  rejected: (p) => `the server refuses the user${said(p.message)}`,
  accepted: () => "the server lets a user in whom it should not let in",
  challenged: (p) => `the server wants more than a password from the user${said(p.message)}`,
  wrongSecret: () => "the answer is signed with another shared secret than the one this check has, or is forged",
  unprotected: () => "the answer carries no Message-Authenticator: it could be forged on its way (Blast-RADIUS)",
} satisfies Templates;
