/** Italian sentences of check type `tcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

export const tcpTexts = {
  ...connectionTexts,
  connected: (p) => `connessione in ${milliseconds(p.connectMs)}`,
  expectedText: (p) =>
    `connessione in ${milliseconds(p.connectMs)}, il testo atteso è arrivato dopo ${milliseconds(p.answerMs)}`,
  otherText: (p) => `risponde altro da quanto atteso: «${text(p.heard)}»`,
  closedEarly: () => "la connessione è stata chiusa prima che si dicesse qualcosa",
} satisfies Templates;
