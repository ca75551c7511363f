/** Chinese sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `${milliseconds(p.connectMs)}内连接成功`,
  expectedText: (p) => `${milliseconds(p.connectMs)}内连接成功，${milliseconds(p.answerMs)}后收到预期文本`,
  otherText: (p) => `应答与预期不同：“${text(p.heard)}”`,
  closedEarly: () => "连接在收到任何内容之前就被关闭",
} satisfies Templates;
