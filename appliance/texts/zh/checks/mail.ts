/** Chinese sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `服务器有应答，但未就绪：“${text(p.reply)}”`,
  commandRefused: (p) => `服务器拒绝常用命令：“${text(p.reply)}”`,
  startTlsMissing: () => "服务器不提供加密",
  loginNotOffered: () => "服务器不提供登录方式，可能因为连接未加密",
  loginRefused: (p) => `服务器拒绝用户名或密码：“${text(p.reply)}”`,
  serverNotAuthentic,
} satisfies Templates;
