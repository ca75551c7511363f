/** English sentences of check type `speed`. */
import type { Templates } from "../../sentence-book.ts";
import { bytes, count, milliseconds, text } from "../format.ts";
import { webTexts } from "./web.ts";

export const speedTexts: Templates = {
  ...webTexts,
  loaded: (p) =>
    `complete in ${milliseconds(p.completeMs)}: ${count(p.requests, "request", "requests")}, ${bytes(p.sizeBytes)}`,
  resourcesFailed: (p) =>
    `complete in ${milliseconds(p.completeMs)}, but ${count(p.failedResources, "part is", "parts are")} missing: ` +
    text(p.failed),
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
};
