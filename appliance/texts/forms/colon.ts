/** What stands between a name and what is said of it; in Chinese a sign that is as wide as the others. */
export function colonOf(language: string): string {
  return language === "zh" ? "：" : ": ";
}
