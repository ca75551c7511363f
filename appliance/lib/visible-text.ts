/**
 * Makes what a terminal would obey visible: control characters and escapes, and the marks that turn the direction of text
 * (Unicode Bidirectional Algorithm, UAX 9, section 2; CVE-2021-42574), line separators and invisible characters. As `\u001b`,
 * which in JSON is still the same character.
 */

/** Tab and line feed are what lines are made of. */
const OBEYED =
  /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u00ad\u200b-\u200f\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

export function visibleText(text: string): string {
  return text.replace(OBEYED, (character) =>
    Array.from(
      { length: character.length },
      (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
