/** Italian sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) =>
    `il valore è ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `è di ${seconds(p.value)} fa`,
  textMatches: (p) => `il testo è quello atteso: «${text(p.heard)}»`,
  textDiffers: (p) => `il testo è «${text(p.heard)}» e non contiene «${text(p.text)}»`,
  textRejected: (p) => `il testo è «${text(p.heard)}» e contiene «${text(p.text)}»`,
  patternTooSlow: (p) => `il modello «${text(p.text)}» impiega troppo su questo testo; ne serve uno più semplice`,
  notNumber: (p) => `il valore «${text(p.heard)}» non è un numero`,
  notMoment: (p) => `il valore «${text(p.heard)}» non è un momento`,
} satisfies Templates;
