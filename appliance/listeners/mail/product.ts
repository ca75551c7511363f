/** The rule of a product; the site's own rules have the same form. What each key means is in `model/mail-rule.ts`. */
export type { MailMark as Mark, MailRule as MailProduct, OutcomePhrases } from "#model/mail-rule.ts";
