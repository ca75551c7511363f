/** Chinese sentences of check type `radius`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { datagramTexts } from "#texts/zh/checks/common-codes.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  accept: "准许该用户",
  reject: "按预期拒绝该用户",
  challenge: "按预期要求该用户提供第二因素",
};

/** What the server said to the user. */
const said = (message: unknown): string => (typeof message === "string" && message !== "" ? `：“${message}”` : "");

export const radiusTexts = {
  ...datagramTexts,
  timeout: () => "无应答：服务器中断，未将本监控盒列为客户端，或共享密钥不同",
  alive: (p) => `服务器在线，${milliseconds(p.answerMs)}内应答`,
  asExpected: (p) => `服务器${ANSWERS[text(p.answer)] ?? "按预期应答"}，用时 ${milliseconds(p.answerMs)}`,
  rejected: (p) => `服务器拒绝该用户${said(p.message)}`,
  accepted: () => "服务器准许了不应准许的用户",
  challenged: (p) => `除密码外，服务器还要求该用户提供更多${said(p.message)}`,
  wrongSecret: () => "应答所用的共享密钥与此检查的不同，或应答系伪造",
  unprotected: () => "应答没有 Message-Authenticator：途中可能被伪造（Blast-RADIUS）",
} satisfies Templates;
