/** The English sentence book, by which every other language is measured. */
import { prefixed } from "../prefixed.ts";
import type { SentenceBook } from "../sentence-book.ts";
import type { Template } from "../template.ts";
import { checkTemplates } from "./check-types.ts";
import { common } from "./checks/common-codes.ts";
import { withNotes } from "./checks/notes.ts";
import { discoveryTexts } from "./discovery.ts";
import { eventTemplates } from "./events.ts";
import { measurementLabels } from "./measurement-labels.ts";
import { labelTemplates } from "./page-labels.ts";
import { pageTemplates } from "./page.ts";

const templates = {
  ...prefixed("check", common),
  ...withNotes(checkTemplates),
  ...pageTemplates,
  ...labelTemplates,
  ...measurementLabels,
  ...eventTemplates,
  ...prefixed("discovery", discoveryTexts),
};

export const english = { language: "en", templates } satisfies SentenceBook;

/** The book of another language: the compiler names the sentences that it lacks. */
export interface WholeBook extends SentenceBook {
  readonly templates: Readonly<Record<keyof typeof templates, Template>>;
}
