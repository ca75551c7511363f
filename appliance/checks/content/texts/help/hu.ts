/** Hungarian help with the settings of check type `content`, by the schema's English. */
import type { contentHelp as croatian } from "./hr.ts";

export const contentHelp = {
  "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.":
    "Mit hasonlít össze az oldalon: a látogató által olvasott szöveget vagy a kódot minden jelölővel.",
  "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.":
    "Csak ezeket az elemeket hasonlítja össze: main, #news, .box, div.box, leszármazottak, mint #news .item.",
  "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.":
    "Összehasonlítja-e azt is, ami az oldalon fut (szkriptek, keretek, eseménykezelők, űrlapcélok).",
  "Regular expressions; what matches is left out of the comparison.":
    "Reguláris kifejezések; ami illik rájuk, kimarad az összehasonlításból.",
  "Whether dates, times and ages are left out of the comparison.":
    "Kimaradnak-e a dátumok, időpontok és korok az összehasonlításból.",
  "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.":
    "Ennyi mérésből tanulja meg, mi változik magától (számlálók, reklámok), mielőtt riasztana.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
