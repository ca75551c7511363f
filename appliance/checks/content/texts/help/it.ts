/** Italian help with the settings of check type `content`, by the schema's English. */
import type { contentHelp as croatian } from "./hr.ts";

export const contentHelp = {
  "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.":
    "Che cosa si confronta di una pagina: il testo che legge un visitatore o il codice con tutti i tag.",
  "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.":
    "Si confrontano solo questi elementi: main, #news, .box, div.box, discendenti come #news .item.",
  "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.":
    "Se si confronta anche ciò che la pagina esegue (script, frame, gestori di eventi, destinazioni dei moduli).",
  "Regular expressions; what matches is left out of the comparison.":
    "Espressioni regolari; ciò che corrisponde è escluso dal confronto.",
  "Whether dates, times and ages are left out of the comparison.":
    "Se date, orari ed età restano esclusi dal confronto.",
  "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.":
    "Controlli da cui si impara che cosa cambia da sé (contatori, pubblicità) prima che inizino gli allarmi.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
