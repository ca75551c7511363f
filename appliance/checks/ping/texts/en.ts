/** English sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `answers in ${milliseconds(p.roundTripMs)}, ${number(p.lossPercent, 0)} % of the packets lost`
      : `answers in ${milliseconds(p.roundTripMs)}`,
  noAnswer: () => "does not answer",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
