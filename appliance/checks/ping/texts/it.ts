/** Italian sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `risponde in ${milliseconds(p.roundTripMs)}, perso il ${number(p.lossPercent, 0)}% dei pacchetti`
      : `risponde in ${milliseconds(p.roundTripMs)}`,
  noAnswer: () => "non risponde",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
