/** Chinese sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { conversationTexts } from "#texts/zh/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) => `${text(p.banner)} 在 ${milliseconds(p.bannerMs)}内应答，主机密钥为 ${text(p.fingerprint)}`,
  otherBanner: (p) => `服务器自称“${text(p.heard)}”，与预期不符`,
  otherKey: (p) => `主机密钥与预期不同，为 ${text(p.fingerprint)}：服务器已重装，或有他人冒充应答`,
  keyNotProven: (p) => `服务器出示主机密钥 ${text(p.fingerprint)}，却无法证明属于自己`,
  protocolTooOld: (p) => `只支持过时的 SSH 1（“${text(p.heard)}”）`,
  disconnected: (p) => `服务器结束了会话：“${text(p.reason)}”`,
  malformed: (p) => `应答不符合 SSH（${text(p.reason)}）`,
  noCommonAlgorithm: (p) => `无法读取主机密钥：服务器只提供 ${text(p.offered)}`,
} satisfies Templates;
