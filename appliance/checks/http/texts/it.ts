/** Italian sentences of check type `http`. */
import type { Templates } from "#texts/template.ts";
import { bytes, milliseconds, text } from "#texts/it/format.ts";
import { webTexts } from "../../web/texts/it.ts";

export const httpTexts = {
  ...webTexts,
  answered: (p) =>
    p.truncated === true
      ? `stato ${text(p.status)} in ${milliseconds(p.totalMs)}, letti i primi ${bytes(p.sizeBytes)}`
      : `stato ${text(p.status)} in ${milliseconds(p.totalMs)}, ${bytes(p.sizeBytes)}`,
  unexpectedStatus: (p) => `stato ${text(p.status)} invece di ${text(p.expected)}`,
  textMissing: (p) =>
    p.truncated === true
      ? `la pagina non contiene «${text(p.text)}» nei primi ${bytes(p.sizeBytes)}; oltre non si è letto`
      : `la pagina non contiene «${text(p.text)}»`,
  readInPart: (p) =>
    `sono stati letti solo i primi ${bytes(p.sizeBytes)} della pagina; se «${text(p.text)}» viene dopo non si sa`,
  textPresent: (p) => `la pagina contiene «${text(p.text)}»`,
  patternTooSlow: (p) => `il modello «${text(p.text)}» impiega troppo su questa pagina; ne serve uno più semplice`,
} satisfies Templates;
