/** The page of third-party licences: who made what is inside, and under which terms. */
import { licenceTextOf, type Part } from "./parts.ts";

const RULE = "=".repeat(100);

/**
 * Without versions: strangers may read it, and the bill of materials has them.
 * @param parts npm packages inside
 * @param nodeLicence what Node says of itself and of what it contains
 */
export function licencesText(parts: readonly Part[], nodeLicence: string): string {
  const byText = new Map<string, { names: string[]; licence: string }>();
  for (const part of parts) {
    const text = licenceTextOf(part) ?? `The package names its licence and brings no text of it: ${part.licence}`;
    const one = byText.get(text) ?? { names: [], licence: part.licence };
    byText.set(text, { ...one, names: [...one.names, part.name] });
  }
  const chapters = [...byText].map(
    ([text, { names, licence }]) => `${[...new Set(names)].join(", ")}\n${licence}\n\n${text}`,
  );
  return `${[
    "Vedetta contains works of others. Their authors and terms are these.",
    ...chapters,
    `Node.js\n\n${nodeLicence.trim()}`,
  ].join(`\n\n${RULE}\n\n`)}\n`;
}
