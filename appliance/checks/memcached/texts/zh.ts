/** Chinese sentences of check type `memcached`. */
import { conversationTexts } from "#texts/zh/checks/common-codes.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)} 在 ${milliseconds(p.answerMs)}内应答`,
  statsRefused: (p) => `有应答，但不提供指标（stats）：“${text(p.said)}”`,
  loginNeeded: () => "有应答，但不登录就不提供任何内容，而此检查没有登录凭据",
  tooManyConnections: () => "连接数已达上限：新的客户端会被拒绝",
  serverError: (p) => `服务器返回错误：“${text(p.said)}”`,
} satisfies Templates;
