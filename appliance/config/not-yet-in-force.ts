/** Parts of the document that this version accepts but does not act upon. The list shrinks as they come to life. */
import type { SiteDocument } from "#model/config.ts";
import { formatPath, type Path } from "./findings.ts";

/** Each entry finds the places where a document asks for something that is not there yet. */
const AWAITED: readonly ((document: SiteDocument) => readonly Path[])[] = [
  (document) => present(document.listeners?.smtp, ["listeners", "smtp"]),
];

/** Their paths, in the order of the list. */
export function findNotYetInForce(document: SiteDocument): string[] {
  return AWAITED.flatMap((find) => find(document)).map(formatPath);
}

function present(part: unknown, path: Path): Path[] {
  return part === undefined ? [] : [path];
}
