/** Hungarian sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `kapcsolódás ${milliseconds(p.connectMs)} alatt`,
  expectedText: (p) =>
    `kapcsolódás ${milliseconds(p.connectMs)} alatt, a várt szöveg ${milliseconds(p.answerMs)} után jött`,
  otherText: (p) => `a várttól eltérőt válaszol: „${text(p.heard)}”`,
  closedEarly: () => "a kapcsolat megszakadt, mielőtt bármi elhangzott",
} satisfies Templates;
