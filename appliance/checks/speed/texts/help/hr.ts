/** Croatian help with the settings of check type `speed`, by the schema's English. */
export const speedHelp = {
  "Most stylesheets, scripts and pictures that are loaded with the page.":
    "Najviše stilova, skripti i slika koje se učitavaju sa stranicom.",
  "Whether resources on other servers than the page's are loaded, too.":
    "Učitavaju li se i dijelovi s drugih poslužitelja.",
};
