/** Tripp Lite automatic transfer switch: totals, inputs, outputs, outlets, circuits and breakers. */
import { makeTrippDistribution } from "./make-tripp-distribution.ts";

export const trippLiteAts = makeTrippDistribution({
  name: "tripp-lite-ats",
  title: "Tripp Lite automatic transfer switch",
  source: "TRIPPLITE-PRODUCTS (Tripp Lite/Eaton): tlpAts",
  kind: 4,
  frequency: 4,
});
