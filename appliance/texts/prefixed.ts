/** Codes with a prefix. Apart from the book, so that a language's file carries nothing but its sentences. */
import type { Templates } from "./sentence-book.ts";

/** Puts a prefix before every code of a catalogue: `refused` of check type `tcp` becomes `tcp.refused`. */
export function prefixed(prefix: string, templates: Templates): Templates {
  return Object.fromEntries(Object.entries(templates).map(([code, template]) => [`${prefix}.${code}`, template]));
}
