/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/en/format.ts";
import { certificateTexts, connectionTexts } from "#texts/en/checks/common-codes.ts";

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `redirects without end, the last one from ${text(p.url)}`,
  redirectRefused: (p) => `redirects to ${text(p.url)}, which is not followed`,
  malformed: (p) => `the answer is no proper HTTP (${text(p.reason)})`,
} satisfies Templates;
