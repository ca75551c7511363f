/** English sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/en/format.ts";
import { webTexts } from "../../web/texts/en.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "counters were read for the first time; their growth shows at the next run",
  seriesMissing: (p) => `the exporter does not tell ${text(p.series)}`,
  seriesAmbiguous: (p) => `several series match ${text(p.series)}; more labels or an aggregate are needed`,
  patternTooSlow: (p) => `a pattern of ${text(p.series)} takes too long; a simpler one is needed`,
  tooManySeries: (p) => `more than ${number(p.most)} series match; the exporter must be asked for less`,
  unexpectedStatus: (p) => `status ${text(p.status)} instead of ${text(p.expected)}`,
  notMetrics: () => "the answer is not in the format of Prometheus metrics",
  tooLarge: (p) => `the answer is larger than ${bytes(p.sizeBytes)} and was not read to its end`,
} satisfies Templates;
