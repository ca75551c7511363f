/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/en/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `the server refuses user or password: "${text(p.said)}"`,
  databaseMissing: (p) => `the database does not exist, or the user may not enter it: "${text(p.said)}"`,
  tooManyConnections: (p) => `the server has no connection left: "${text(p.said)}"`,
  unavailable: (p) => `the server starts or stops just now: "${text(p.said)}"`,
  hostBlocked: (p) => `the server does not let this box in: "${text(p.said)}"`,
  encryptionUnavailable: () => "encryption is required here, and the server has none",
  encryptionNeeded: () => "the server wants an encrypted connection, and it is switched off here",
  ...loginTexts,
  methodUnknown: (p) => `the server wants a way of login that this check does not know (${text(p.method)})`,
  ...proofTexts,
  serverError: (p) => `the server answers with an error: "${text(p.said)}"`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `the server refuses the query: "${text(p.said)}"`,
  queryTimeout: () => "the query takes longer than it may and was given up",
  notReadOnly: (p) => `the query would write, which no check may: "${text(p.said)}"`,
  queryWrong: (p) => `the query is wrong: "${text(p.said)}"`,
  notPermitted: (p) => `the user may not read this: "${text(p.said)}"`,
} satisfies Templates;
