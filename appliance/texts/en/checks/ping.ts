/** English sentences of check type `ping`. */
import type { Templates } from "../../sentence-book.ts";
import { milliseconds, number } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const pingTexts: Templates = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `answers in ${milliseconds(p.roundTripMs)}, ${number(p.lossPercent, 0)} % of the packets lost`
      : `answers in ${milliseconds(p.roundTripMs)}`,
  noAnswer: () => "does not answer",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
};
