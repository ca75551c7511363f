/** The names of languages, as documents and as Intl know them. */

/** As documents name it: Chinese is written in simplified signs. */
export function tagOf(language: string): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** As Intl is asked for it: English here puts days before months. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : tagOf(language);
}
