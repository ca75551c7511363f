/** Chinese sentences of check type `rdp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts } from "#texts/zh/checks/common-codes.ts";

export const rdpTexts = {
  ...conversationTexts,
  ...certificateTexts,
  answered: (p) => `远程桌面在 ${milliseconds(p.answerMs)}内应答，使用 ${text(p.protocol)}`,
  classicEncryption: () => "远程桌面只提供 RDP 的旧式加密，没有证书",
  nlaNotRequired: () => "远程桌面向任何人显示登录界面：没有强制 NLA",
  negotiationRefused: (p) => `远程桌面拒绝连接：${text(p.reason)}`,
} satisfies Templates;
