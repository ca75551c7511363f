/** What every language's files are made of: one whole template per code, filled with named parameters. */
import type { Parameters } from "#model/sentence.ts";
import type { Words } from "./words.ts";

/**
 * A template: parameters in, words out. Must bear missing parameters. Moments are ISO strings among the parameters;
 * `words` says them in the site's time zone.
 */
export type Template = (p: Parameters, words: Words) => string;
export type Templates = Readonly<Record<string, Template>>;

/** Sentences for all codes that a check type declares: `satisfies Sentences<typeof tcp>`; a missing one does not compile. */
export type Sentences<Declared extends { readonly codes: object }> = Readonly<
  Record<keyof Declared["codes"] & string, Template>
>;
