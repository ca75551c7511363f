/** Hungarian sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/hu/format.ts";
import { webTexts } from "../../web/texts/hu.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "a számlálók első beolvasása; a növekedésük a következő futáskor látszik",
  seriesMissing: (p) => `az exporter ezt nem közli: ${text(p.series)}`,
  seriesAmbiguous: (p) => `több idősor is illik erre: ${text(p.series)}; több címke vagy összesítés kell`,
  patternTooSlow: (p) => `egy minta itt túl sokáig fut: ${text(p.series)}; egyszerűbb kell`,
  tooManySeries: (p) => `több mint ${number(p.most)} idősor illik rá; kevesebbet kell kérni az exportertől`,
  unexpectedStatus: (p) => `állapotkód: ${text(p.status)}, a várt: ${text(p.expected)}`,
  notMetrics: () => "a válasz nem Prometheus-metrikák formátumú",
  tooLarge: (p) => `a válasz nagyobb, mint ${bytes(p.sizeBytes)}, és nem lett végig beolvasva`,
} satisfies Templates;
