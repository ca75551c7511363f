/** Hungarian sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, number, text } from "#texts/hu/format.ts";
import { webTexts } from "../../web/texts/hu.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) => `teljes ${milliseconds(p.completeMs)} alatt: ${number(p.requests)} kérés, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `teljes ${milliseconds(p.completeMs)} alatt, de ${number(p.failedResources)} része hiányzik: ${text(p.failed)}`,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
} satisfies Templates;
