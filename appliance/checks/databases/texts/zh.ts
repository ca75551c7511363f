/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/zh/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `服务器拒绝用户名或密码：“${text(p.said)}”`,
  databaseMissing: (p) => `数据库不存在，或该用户无权进入：“${text(p.said)}”`,
  tooManyConnections: (p) => `服务器已没有空闲连接：“${text(p.said)}”`,
  unavailable: (p) => `服务器正在启动或停止：“${text(p.said)}”`,
  hostBlocked: (p) => `服务器不允许本监控盒连接：“${text(p.said)}”`,
  encryptionUnavailable: () => "这里要求加密，而服务器不支持",
  encryptionNeeded: () => "服务器要求加密连接，而这里已关闭加密",
  ...loginTexts,
  methodUnknown: (p) => `服务器要求此检查不认得的登录方式（${text(p.method)}）`,
  ...proofTexts,
  serverError: (p) => `服务器返回错误：“${text(p.said)}”`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `服务器拒绝该查询：“${text(p.said)}”`,
  queryTimeout: () => "查询超过允许的时间，已放弃",
  notReadOnly: (p) => `该查询会写入数据，检查不得如此：“${text(p.said)}”`,
  queryWrong: (p) => `查询语句有误：“${text(p.said)}”`,
  notPermitted: (p) => `该用户无权读取此内容：“${text(p.said)}”`,
} satisfies Templates;
