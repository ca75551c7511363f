/** Foreign text inside HTML and XML. Source: WHATWG HTML, 13.3 (escaping a string). */
import { visibleText } from "#lib/visible-text.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function htmlText(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
