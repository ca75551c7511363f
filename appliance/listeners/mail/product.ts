/**
 * What a rule of a product is: how its mails are recognised and where they say how it went. Rules are data that a person can
 * read and check; sites write their own in the same words. How phrases are written is in `phrases.ts`.
 */
import type { Outcome } from "./evidence.ts";

/** All that are named must hold; of a list, one is enough. */
export interface Mark {
  /** In the sender's address or name. */
  readonly from?: readonly string[];
  /** Phrases in the subject. */
  readonly subject?: readonly string[];
  /** Phrases in the text or an attached log. */
  readonly text?: readonly string[];
  /** `name: text`: a header field that holds the text. */
  readonly header?: readonly string[];
}

export type OutcomePhrases = { readonly [outcome in Outcome]?: readonly string[] };

export interface MailProduct {
  readonly id: string;
  readonly title: string;
  /** One of them is enough. */
  readonly recognised: readonly Mark[];
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
  readonly rows?: true;
  /** Counts of errors and warnings decide too: it has no status of its own. */
  readonly counts?: true;
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
