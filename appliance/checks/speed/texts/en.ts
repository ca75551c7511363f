/** English sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/en/format.ts";
import { webTexts } from "../../web/texts/en.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) =>
    `complete in ${milliseconds(p.completeMs)}: ${count(p.requests, "request", "requests")}, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `complete in ${milliseconds(p.completeMs)}, but ${count(p.failedResources, "part is", "parts are")} missing: ` +
    text(p.failed),
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
} satisfies Templates;
