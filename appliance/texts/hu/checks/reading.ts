/** Sentences of the codes of `checks/observe-reading.ts`, shared by the types that read a value. */
import type { Templates } from "../../template.ts";
import { number, seconds, text } from "../format.ts";
import { quantity } from "../quantity.ts";

export const readingTexts = {
  measured: (p) => `az érték ${p.unit === undefined || p.unit === "" ? number(p.value, 3) : quantity(p.value, p.unit)}`,
  fresh: (p) => `az időpont óta eltelt ${seconds(p.value)}`,
  textMatches: (p) => `a szöveg a várt: „${text(p.heard)}”`,
  textDiffers: (p) => `a szöveg „${text(p.heard)}”, és nincs benne: „${text(p.text)}”`,
  textRejected: (p) => `a szöveg „${text(p.heard)}”, és benne van: „${text(p.text)}”`,
  patternTooSlow: (p) => `a minta („${text(p.text)}”) ezen a szövegen túl sokáig fut; egyszerűbb kell`,
  notNumber: (p) => `az érték („${text(p.heard)}”) nem szám`,
  notMoment: (p) => `az érték („${text(p.heard)}”) nem időpont`,
} satisfies Templates;
