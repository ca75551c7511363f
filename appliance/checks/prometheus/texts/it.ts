/** Italian sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/it/format.ts";
import { webTexts } from "../../web/texts/it.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "contatori letti per la prima volta; la crescita si vede al prossimo giro",
  seriesMissing: (p) => `l'exporter non dice ${text(p.series)}`,
  seriesAmbiguous: (p) => `più serie corrispondono a ${text(p.series)}; servono altre etichette o un aggregato`,
  patternTooSlow: (p) => `un modello di ${text(p.series)} impiega troppo; ne serve uno più semplice`,
  tooManySeries: (p) => `corrispondono più di ${number(p.most)} serie; all'exporter va chiesto di meno`,
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
  notMetrics: () => "la risposta non è nel formato delle metriche Prometheus",
  tooLarge: (p) => `la risposta supera ${bytes(p.sizeBytes)} e non è stata letta fino in fondo`,
} satisfies Templates;
