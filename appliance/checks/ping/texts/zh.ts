/** Chinese sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `${milliseconds(p.roundTripMs)}内应答，丢包 ${number(p.lossPercent, 0)}%`
      : `${milliseconds(p.roundTripMs)}内应答`,
  noAnswer: () => "无应答",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
