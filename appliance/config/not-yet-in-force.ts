/** Parts of the document that this version accepts but does not act upon: none at present. The next one is listed here. */
import type { SiteDocument } from "#model/config.ts";
import { formatPath, type Path } from "./findings.ts";

/** Each entry finds the places where a document asks for something that is not there yet. */
const AWAITED: readonly ((document: SiteDocument) => readonly Path[])[] = [];

/** Their paths, in the order of the list. */
export function findNotYetInForce(document: SiteDocument): string[] {
  return AWAITED.flatMap((find) => find(document)).map(formatPath);
}
