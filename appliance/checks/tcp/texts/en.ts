/** English sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `connected in ${milliseconds(p.connectMs)}`,
  expectedText: (p) =>
    `connected in ${milliseconds(p.connectMs)}, the expected text came after ${milliseconds(p.answerMs)}`,
  otherText: (p) => `answers something else than expected: "${text(p.heard)}"`,
  closedEarly: () => "the connection was closed before anything was said",
} satisfies Templates;
