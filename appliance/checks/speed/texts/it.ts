/** Italian sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/it/format.ts";
import { webTexts } from "../../web/texts/it.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) =>
    `completa in ${milliseconds(p.completeMs)}: ${count(p.requests, "richiesta", "richieste")}, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `completa in ${milliseconds(p.completeMs)}, ma ${count(p.failedResources, "parte manca", "parti mancano")}: ` +
    text(p.failed),
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
} satisfies Templates;
