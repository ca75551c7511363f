/** Russian sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `отвечает за ${milliseconds(p.roundTripMs)}, потеряно ${number(p.lossPercent, 0)} % пакетов`
      : `отвечает за ${milliseconds(p.roundTripMs)}`,
  noAnswer: () => "не отвечает",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
