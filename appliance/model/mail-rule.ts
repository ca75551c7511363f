/**
 * What a rule is by which a mail of a product is recognised and understood. The built-in ones and the site's own have the same
 * form. Phrases are words as people write them: case, accents and signs between them do not matter; `fail*` is any word that
 * begins so, `*` alone up to six words, `#` a number.
 */
import type { ReportOutcome } from "./report.ts";

/** All that are named must hold; of a list, one is enough. */
export interface MailMark {
  /** In the sender's address or name. */
  readonly from?: readonly string[];
  /** Phrases in the subject. */
  readonly subject?: readonly string[];
  /** Phrases in the text or an attached log. */
  readonly text?: readonly string[];
  /** `name: text`: a header field that holds the text. */
  readonly header?: readonly string[];
}

export type OutcomePhrases = { readonly [outcome in ReportOutcome]?: readonly string[] };

export interface MailRule {
  readonly id: string;
  readonly title: string;
  /** One of them is enough. */
  readonly recognised: readonly MailMark[];
  /**
   * How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits and
   * whose status says something counts.
   */
  readonly subjects?: readonly string[];
  /** Phrases of the subject, where its parts have no fixed place. */
  readonly subject?: OutcomePhrases;
  /** Phrases of the text. */
  readonly text?: OutcomePhrases;
  /** Labels beside which the outcome stands, besides those that every language has. */
  readonly status?: readonly string[];
  /** What a status means, besides what every language says. */
  readonly values?: OutcomePhrases;
  /** A table's column of statuses counts: one row that failed is a failure. */
  readonly rows?: boolean;
  /** Counts of errors and warnings decide too: it has no status of its own. */
  readonly counts?: boolean;
  /** Phrases of the subject of mails that are no report at all: tests, news of updates. */
  readonly noReport?: readonly string[];
  /** How lines are built that name job or machine, as `subjects`. */
  readonly lines?: readonly string[];
  /** Labels of what is told besides; they go before those that every language has. */
  readonly size?: readonly string[];
  readonly duration?: readonly string[];
  readonly machine?: readonly string[];
  readonly job?: readonly string[];
}
