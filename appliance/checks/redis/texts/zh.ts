/** Chinese sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `${milliseconds(p.pingMs)}内应答`
      : `Redis ${text(p.version)}（${text(p.role)}）在 ${milliseconds(p.pingMs)}内应答`,
  infoRefused: () => "有应答，但该用户无权读取服务器的指标（INFO）",
  loading: () => "服务器已启动，仍在加载数据",
  replicationBroken: () => "副本与主库断开；数据正在变旧",
  loginRefused: (p) => `服务器拒绝用户名或密码：“${text(p.said)}”`,
  loginNeeded: () => "服务器要求密码，而这里没有配置",
  denied: (p) => `服务器拒绝本监控盒：“${text(p.said)}”`,
  serverError: (p) => `服务器返回错误：“${text(p.said)}”`,
} satisfies Templates;
