/** Hungarian help with the settings of check type `speed`, by the schema's English. */
import type { speedHelp as croatian } from "./hr.ts";

export const speedHelp = {
  "Most stylesheets, scripts and pictures that are loaded with the page.":
    "Az oldallal betöltött stíluslapok, szkriptek és képek legnagyobb száma.",
  "Whether resources on other servers than the page's are loaded, too.":
    "Betölti-e a más kiszolgálókon lévő elemeket is.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
