/** Sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `the server answers, but is not ready: "${text(p.reply)}"`,
  commandRefused: (p) => `the server refuses a usual command: "${text(p.reply)}"`,
  startTlsMissing: () => "the server does not offer encryption",
  loginNotOffered: () => "the server offers no way to sign in, perhaps because the connection is not encrypted",
  loginRefused: (p) => `the server refuses user or password: "${text(p.reply)}"`,
  serverNotAuthentic,
} satisfies Templates;
