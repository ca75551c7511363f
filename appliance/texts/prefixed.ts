/** Codes with a prefix. Apart from the book, so that a language's file carries nothing but its sentences. */
import type { Templates } from "./template.ts";

type Prefixed<Prefix extends string, Book extends Templates> = {
  readonly [Code in keyof Book & string as `${Prefix}.${Code}`]: Book[Code];
};

/** Puts a prefix before every code of a catalogue: `refused` of check type `tcp` becomes `tcp.refused`. */
export function prefixed<Prefix extends string, Book extends Templates>(
  prefix: Prefix,
  templates: Book,
): Prefixed<Prefix, Book> {
  const entries = Object.entries(templates).map(([code, template]) => [`${prefix}.${code}`, template]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Book>;
}
