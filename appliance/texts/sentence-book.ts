/** What a language's catalogue is: one whole template per code, filled with named parameters. Nothing is glued together. */
import type { Parameters, Sentence } from "#model/sentence.ts";

/** A template: parameters in, words out. Must bear missing parameters. */
export type Template = (p: Parameters) => string;
export type Templates = Readonly<Record<string, Template>>;

export interface SentenceBook {
  readonly language: string;
  readonly templates: Templates;
}

/** The words of a sentence; a code the book does not know is shown as it is, so that nothing is ever hidden. */
export function tell(book: SentenceBook, sentence: Sentence): string {
  const template = book.templates[sentence.code];
  return template === undefined ? sentence.code : template(sentence.parameters);
}

/** Puts a prefix before every code of a catalogue: `refused` of check type `tcp` becomes `tcp.refused`. */
export function prefixed(prefix: string, templates: Templates): Templates {
  return Object.fromEntries(Object.entries(templates).map(([code, template]) => [`${prefix}.${code}`, template]));
}
