/** Russian sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `сервер отвечает, но не готов: «${text(p.reply)}»`,
  commandRefused: (p) => `сервер отвергает обычную команду: «${text(p.reply)}»`,
  startTlsMissing: () => "сервер не предлагает шифрование",
  loginNotOffered: () => "сервер не предлагает вход, возможно, потому что соединение не зашифровано",
  loginRefused: (p) => `сервер отвергает пользователя или пароль: «${text(p.reply)}»`,
  serverNotAuthentic,
} satisfies Templates;
