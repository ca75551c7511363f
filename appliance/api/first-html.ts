/**
 * The HTML of a page with what is known written into it, so that the first sentence stands before any script runs:
 * the sentence as the heading, the whole status as data, language and theme on the root, and which files hold the language's words.
 */
import { escapeHtml } from "#lib/escape-html.ts";
import type { First } from "#model/api.ts";

export interface FirstHtml {
  readonly language: string;
  readonly theme?: "light" | "dark";
  readonly heading: string;
  readonly first: First;
  /** Scripts that the page asks for as soon as it runs: named here they come together with it. */
  readonly scripts?: readonly string[];
}

/**
 * Fills the built `index.html`. It relies on four things there: the root element, the end of the head, an empty element with
 * the id `page`, and the end of the body.
 */
export function fillHtml(html: string, { language, theme, heading, first, scripts = [] }: FirstHtml): string {
  const root = `<html lang="${escapeHtml(language)}"${theme === undefined ? "" : ` data-theme="${theme}"`}>`;
  // In JSON only "<" could end the element that holds it.
  const data = JSON.stringify(first).replaceAll("<", "\\u003c");
  const links = scripts.map((address) => `<link rel="modulepreload" crossorigin href="${escapeHtml(address)}">`);
  return html
    .replace(/<\/head>/i, () => `${links.join("")}</head>`)
    .replace(/<html[^>]*>/i, () => root)
    .replace(/<[a-z]{1,20}[^>]{0,200}\bid="page"[^>]{0,200}>/i, (tag) => `${tag}<h1>${escapeHtml(heading)}</h1>`)
    .replace(/<\/body>/i, () => `<script type="application/json" id="first">${data}</script></body>`);
}

/** What is served where the page was never built: the sentence, and where to find the rest. */
export const UNBUILT_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vedetta</title></head>
<body><main id="page"></main><p>The page of this box was not built. Everything it knows is at <a href="/api/v1/status">/api/v1/status</a>.</p></body>
</html>
`;
