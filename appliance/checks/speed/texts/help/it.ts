/** Italian help with the settings of check type `speed`, by the schema's English. */
import type { speedHelp as croatian } from "./hr.ts";

export const speedHelp = {
  "Most stylesheets, scripts and pictures that are loaded with the page.":
    "Numero massimo di fogli di stile, script e immagini caricati con la pagina.",
  "Whether resources on other servers than the page's are loaded, too.":
    "Se si caricano anche risorse da server diversi da quello della pagina.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
