/** Croatian sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `odgovara za ${milliseconds(p.roundTripMs)}, izgubljeno ${number(p.lossPercent, 0)} % paketa`
      : `odgovara za ${milliseconds(p.roundTripMs)}`,
  noAnswer: () => "ne odgovara",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
