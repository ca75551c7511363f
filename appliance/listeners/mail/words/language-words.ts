/** What the words of one language are: how programs and people say that something went well or not. One file per language. */

/** Words for one outcome, by how much they say. Written as `phrases.ts` describes. */
export interface OutcomeWords {
  /** Say it wherever they stand. */
  readonly says: readonly string[];
  /** Say it in a subject, beside a label such as "Status", alone in a line or cell; in a sentence they are only a hint. */
  readonly words: readonly string[];
  /** As `words`, but nothing in a sentence. */
  readonly values?: readonly string[];
  /** Say it only where they are counted or stand beside a label. */
  readonly counted?: readonly string[];
}

export interface LanguageWords {
  readonly failed: OutcomeWords;
  readonly warned: OutcomeWords;
  readonly succeeded: OutcomeWords;
  /** In a subject: it began. */
  readonly started: readonly string[];
  /** Look like one of the others and say nothing: something went well on the way. */
  readonly nothing: readonly string[];
  /** Before a word: the contrary. */
  readonly not: readonly string[];
  /** Behind a word, or beside its label: there are none. */
  readonly none: readonly string[];
  /** From here on a sentence only says what would be. */
  readonly conditional: readonly string[];
  /** Before a word: it is of an earlier run. */
  readonly earlier: readonly string[];
  readonly or: readonly string[];
  /** Last word of a label beside which the outcome stands. */
  readonly status: readonly string[];
  /** Labels beside which a name stands, which says nothing. */
  readonly names: readonly string[];
  /** What begins a line that nobody wrote about the job: why the mail was sent, disclaimers, help. */
  readonly footers: readonly string[];
  /** What begins a list of what could be. */
  readonly legends: readonly string[];
  /** Before quoted text of an answer. */
  readonly wrote: readonly string[];
  /** Before a mail that was forwarded or answered. */
  readonly original: readonly string[];
  /** Labels of a forwarded mail's head. */
  readonly head: {
    readonly from: readonly string[];
    readonly subject: readonly string[];
    readonly other: readonly string[];
  };
  /** Begins the subject of an answer that no person wrote. */
  readonly automatic: readonly string[];
  readonly prefixes: { readonly forwarded: readonly string[]; readonly answered: readonly string[] };
  /** Labels of the number with which a program ended: 0 is well. */
  readonly exitCode: readonly string[];
  /** Labels of what is told besides. */
  readonly size: readonly string[];
  readonly duration: readonly string[];
  readonly machine: readonly string[];
  /** Words of the units of time. */
  readonly units: {
    readonly day: readonly string[];
    readonly hour: readonly string[];
    readonly minute: readonly string[];
    readonly second: readonly string[];
  };
}
