/** Hungarian sentences of check type `ping`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

export const pingTexts = {
  answered: (p) =>
    typeof p.lossPercent === "number" && p.lossPercent > 0
      ? `${milliseconds(p.roundTripMs)} alatt válaszol, a csomagok ${number(p.lossPercent, 0)}%-a elveszett`
      : `${milliseconds(p.roundTripMs)} alatt válaszol`,
  noAnswer: () => "nem válaszol",
  unreachable: connectionTexts.unreachable,
  nameNotFound: connectionTexts.nameNotFound,
  timeout: connectionTexts.timeout,
} satisfies Templates;
