/** Foreign text inside HTML and XML: what cannot be seen is shown, and nothing is mark-up. */
import { escapeHtml } from "#lib/escape-html.ts";
import { visibleText } from "#lib/visible-text.ts";

export function htmlText(text: string): string {
  return escapeHtml(visibleText(text));
}
