/** What a browser may do with a report that the box serves: show it, with its own style and nothing else. */
import { createHash } from "node:crypto";

const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @param html as `writeHtml` makes it */
export function policyOf(html: string): string {
  const [, style = ""] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  return `${CLOSED}; style-src ${digestOf(style)}`;
}

/** The same as it can stand in the file itself. */
export function ownPolicyOf(style: string): string {
  return `default-src 'none'; style-src ${digestOf(style)}`;
}

function digestOf(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}
