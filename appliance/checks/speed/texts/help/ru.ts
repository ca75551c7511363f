/** Russian help with the settings of check type `speed`, by the schema's English. */
import type { speedHelp as croatian } from "./hr.ts";

export const speedHelp = {
  "Most stylesheets, scripts and pictures that are loaded with the page.":
    "Наибольшее число стилей, скриптов и картинок, загружаемых со страницей.",
  "Whether resources on other servers than the page's are loaded, too.": "Загружать ли и ресурсы с других серверов.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
