/** Croatian help with the settings of check type `content`, by the schema's English. */
export const contentHelp = {
  "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.":
    "Što se na stranici uspoređuje: tekst koji čita posjetitelj ili kôd sa svim oznakama.",
  "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.":
    "Uspoređuju se samo ovi elementi: main, #news, .box, div.box, ugniježđeni kao #news .item.",
  "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.":
    "Uspoređuje li se i ono što se na stranici izvršava (skripte, okviri, rukovatelji događajima, odredišta obrazaca).",
  "Regular expressions; what matches is left out of the comparison.":
    "Regularni izrazi; što im odgovara, izostavlja se iz usporedbe.",
  "Whether dates, times and ages are left out of the comparison.":
    "Izostavljaju li se datumi, vremena i starosti iz usporedbe.",
  "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.":
    "Broj provjera iz kojih se uči što se mijenja samo od sebe (brojači, oglasi) prije prvih upozorenja.",
};
