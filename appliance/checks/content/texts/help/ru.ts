/** Russian help with the settings of check type `content`, by the schema's English. */
import type { contentHelp as croatian } from "./hr.ts";

export const contentHelp = {
  "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.":
    "Что сравнивается на странице: текст, который читает посетитель, или код со всеми тегами.",
  "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.":
    "Сравнивать только эти элементы: main, #news, .box, div.box, вложенные как #news .item.",
  "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.":
    "Сравнивать ли и то, что выполняется на странице (скрипты, фреймы, обработчики событий, адреса форм).",
  "Regular expressions; what matches is left out of the comparison.":
    "Регулярные выражения; совпавшее исключается из сравнения.",
  "Whether dates, times and ages are left out of the comparison.": "Исключать ли из сравнения даты, время и возраст.",
  "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.":
    "Сколько замеров нужно, чтобы узнать, что меняется само (счётчики, реклама), прежде чем начнутся тревоги.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
