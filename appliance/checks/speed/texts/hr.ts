/** Croatian sentences of check type `speed`. */
import type { Templates } from "#texts/template.ts";
import { bytes, count, milliseconds, text } from "#texts/hr/format.ts";
import { webTexts } from "../../web/texts/hr.ts";

export const speedTexts = {
  ...webTexts,
  loaded: (p) =>
    `sve za ${milliseconds(p.completeMs)}: ${count(p.requests, "zahtjev", "zahtjeva", "zahtjeva")}, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `sve za ${milliseconds(p.completeMs)}, ali nedostaje ${count(p.failedResources, "dio", "dijela", "dijelova")}: ` +
    text(p.failed),
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
} satisfies Templates;
