/** Chinese sentences of check type `smb`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { conversationTexts } from "#texts/zh/checks/common-codes.ts";

export const smbTexts = {
  ...conversationTexts,
  answered: (p) => `文件服务器在 ${milliseconds(p.answerMs)}内应答：SMB ${text(p.dialect)}，签名 ${text(p.signing)}`,
  smb1Only: () => "文件服务器最高只支持过时且不安全的 SMB 1",
  smb1Offered: () => "文件服务器仍接受过时且不安全的 SMB 1",
  dialectTooOld: (p) => `文件服务器最高只支持 SMB ${text(p.dialect)}`,
  signingNotRequired: () => "文件服务器没有强制消息签名",
  hostNotAllowed: () => "文件服务器不与本监控盒通信：不在其允许的主机之列",
  negotiationRefused: (p) => `文件服务器拒绝了所提供的全部协议版本（状态 ${text(p.status)}）`,
} satisfies Templates;
