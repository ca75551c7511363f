/** The English sentence book. */
import type { SentenceBook } from "../sentence-book.ts";
import { checkTemplates } from "./checks/registry.ts";

export const english: SentenceBook = {
  language: "en",
  templates: { ...checkTemplates },
};
