/** What the web page says in Russian: all but the sentences that only receivers of events and the command line read. */
import { prefixed } from "../prefixed.ts";
import type { SentenceBook } from "../sentence-book.ts";
import { checkTemplates } from "./check-types.ts";
import { common } from "./checks/common-codes.ts";
import { withNotes } from "./checks/notes.ts";
import { derivedNames } from "./derived-names.ts";
import { discoveryTexts } from "./discovery.ts";
import { lastNight } from "./last-night.ts";
import { measurementLabels } from "./measurement-labels.ts";
import { notWatchedTexts } from "./not-watched.ts";
import { labelTemplates } from "./page-labels.ts";
import { pageTemplates } from "./page.ts";
import { partNames } from "./part-names.ts";

const templates = {
  ...prefixed("check", common),
  ...withNotes(checkTemplates),
  ...pageTemplates,
  ...labelTemplates,
  ...lastNight,
  ...measurementLabels,
  ...prefixed("derived", derivedNames),
  ...prefixed("part", partNames),
  ...prefixed("notWatched", notWatchedTexts),
  ...prefixed("discovery", discoveryTexts),
};

/** Part of `russian`, so that a page's first view does not carry the rest. */
export const russianPage = { language: "ru", templates } satisfies SentenceBook;
