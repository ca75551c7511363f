/** Tripp Lite PDU: totals, inputs, outputs, outlets, circuits and breakers. */
import { makeTrippDistribution } from "./make-tripp-distribution.ts";

export const trippLitePdu = makeTrippDistribution({
  name: "tripp-lite-pdu",
  title: "Tripp Lite PDU",
  source: "TRIPPLITE-PRODUCTS (Tripp Lite/Eaton): tlpPdu",
  kind: 2,
  frequency: 3,
});
