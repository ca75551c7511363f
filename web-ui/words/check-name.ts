/** What a check is called: as people named it, or, where the device's profile made it, in this page's language. */
import type { ServiceSummary } from "#model/api.ts";
import type { SentenceBook } from "#texts/sentence-book.ts";
import { book, sayIt } from "./language.ts";

type Named = Pick<ServiceSummary, "name" | "naming">;

/** Long lists ask again and again while they sort. */
const said = new WeakMap<Named, { readonly book: SentenceBook; readonly name: string }>();

export function sayName(check: Named): string {
  if (check.naming === undefined) return check.name;
  const known = said.get(check);
  if (known?.book === book.value) return known.name;
  const name = sayIt(check.naming);
  said.set(check, { book: book.value, name });
  return name;
}
