/** What a browser would load for a page at once: stylesheets, scripts, pictures. What these load themselves is not known. */
import { readAttributes, tokenizeHtml } from "#lib/html-tokens.ts";

const LOADING_LINKS: ReadonlySet<string> = new Set(["stylesheet", "icon", "preload", "modulepreload"]);

/**
 * Addresses of the page's resources in the order of the page, each once.
 * @param most no more than these are looked for
 */
export function findResources(html: string, page: URL, most: number): URL[] {
  const found = new Map<string, URL>();
  let base = page;
  for (const token of tokenizeHtml(html)) {
    if (token.kind !== "open" || token.attributes === "") continue;
    const attributes = readAttributes(token.attributes);
    if (token.name === "base") base = URL.parse(attributes.get("href") ?? "", page) ?? page;
    const address = addressOf(token.name, attributes);
    const url = address === undefined ? null : URL.parse(address, base);
    if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) continue;
    url.hash = "";
    found.set(url.href, url);
    if (found.size >= most) break;
  }
  return [...found.values()];
}

function addressOf(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (name === "script") return attributes.get("src");
  if (name === "img") return attributes.get("loading") === "lazy" ? undefined : attributes.get("src");
  if (name !== "link") return undefined;
  const kinds = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
  return kinds.some((kind) => LOADING_LINKS.has(kind)) ? attributes.get("href") : undefined;
}
