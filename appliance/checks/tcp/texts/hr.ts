/** Croatian sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `povezano za ${milliseconds(p.connectMs)}`,
  expectedText: (p) =>
    `povezano za ${milliseconds(p.connectMs)}, očekivani tekst stigao je nakon ${milliseconds(p.answerMs)}`,
  otherText: (p) => `odgovara nešto drugo nego što se očekuje: „${text(p.heard)}”`,
  closedEarly: () => "veza je zatvorena prije nego što je išta rečeno",
} satisfies Templates;
