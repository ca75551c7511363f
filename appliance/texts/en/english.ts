/** The English sentence book. */
import { prefixed, type SentenceBook } from "../sentence-book.ts";
import { checkTemplates } from "./checks/registry.ts";
import { discoveryTexts } from "./discovery.ts";
import { eventTemplates } from "./events.ts";
import { labelTemplates } from "./page-labels.ts";
import { pageTemplates } from "./page.ts";

export const english: SentenceBook = {
  language: "en",
  templates: {
    ...checkTemplates,
    ...pageTemplates,
    ...labelTemplates,
    ...eventTemplates,
    ...prefixed("discovery", discoveryTexts),
  },
};
