/** Croatian sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) =>
    `vrijednost je ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `bilo je prije ${seconds(p.value)}`,
  textMatches: (p) => `tekst je očekivan: „${text(p.heard)}”`,
  textDiffers: (p) => `tekst je „${text(p.heard)}” i ne sadrži „${text(p.text)}”`,
  textRejected: (p) => `tekst je „${text(p.heard)}” i sadrži „${text(p.text)}”`,
  patternTooSlow: (p) => `uzorak „${text(p.text)}” na ovom tekstu traje predugo; potreban je jednostavniji`,
  notNumber: (p) => `vrijednost „${text(p.heard)}” nije broj`,
  notMoment: (p) => `vrijednost „${text(p.heard)}” nije trenutak`,
} satisfies Templates;
