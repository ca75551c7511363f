/** Croatian sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/hr/format.ts";
import { webTexts } from "../../web/texts/hr.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "brojači su pročitani prvi put; rast se vidi pri sljedećem čitanju",
  seriesMissing: (p) => `izvoznik ne kaže ${text(p.series)}`,
  seriesAmbiguous: (p) => `uvjetu ${text(p.series)} odgovara više nizova; treba više oznaka ili zbroj`,
  patternTooSlow: (p) => `uzorak u ${text(p.series)} traje predugo; potreban je jednostavniji`,
  tooManySeries: (p) => `odgovara više od ${number(p.most)} nizova; od izvoznika treba tražiti manje`,
  unexpectedStatus: (p) => `status ${text(p.status)} umjesto ${text(p.expected)}`,
  notMetrics: () => "odgovor nije u obliku Prometheus metrika",
  tooLarge: (p) => `odgovor je veći od ${bytes(p.sizeBytes)} i nije pročitan do kraja`,
} satisfies Templates;
