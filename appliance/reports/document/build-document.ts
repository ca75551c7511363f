/** Makes the document of a month's figures, in one language. What it says is `texts/`; what it shows follows from the figures alone. Pure. */
import type { ReportBook } from "#texts/report-books.ts";
import type { ReportFigures } from "#model/api-reports.ts";
import type { Block, ReportDocument } from "./document.ts";
import { capacityBlocks, jobBlocks, visitBlocks } from "./job-blocks.ts";
import { incidentBlocks } from "./incident-blocks.ts";
import { comparedBlocks, rulesBlocks } from "./closing-blocks.ts";
import { summaryBlocks } from "./summary-blocks.ts";
import { hostBlocks, modelBlocks, serviceBlocks } from "./time-blocks.ts";

export function buildDocument(figures: ReportFigures, book: ReportBook): ReportDocument {
  const { texts, forms } = book;
  const month = forms.month(figures.from);
  const site = figures.site.name;
  const blocks: Block[] = [
    ...summaryBlocks(figures, book),
    ...modelBlocks(figures, book),
    ...hostBlocks(figures, book),
    ...serviceBlocks(figures, book),
    ...incidentBlocks(figures, book),
    ...jobBlocks(figures, book),
    ...capacityBlocks(figures, book),
    ...visitBlocks(figures, book),
    ...comparedBlocks(figures, book),
    ...rulesBlocks(figures, book),
  ];
  return {
    language: forms.language,
    title: texts.title({ site, month }),
    kind: texts.kind(),
    heading: `${site}, ${month}`,
    facts: [
      ...(figures.running ? [texts.untilNow({ at: forms.longMoment(figures.until) })] : []),
      ...(figures.watchedSince === undefined
        ? []
        : [texts.watchedSince({ at: forms.longMoment(figures.watchedSince) })]),
      texts.madeAt({ at: forms.longMoment(figures.madeAt) }),
      texts.timezone({ zone: figures.site.timezone }),
    ],
    footer: texts.footer({ site, month }),
    pageOf: (page, of) => texts.pageOf({ page, of }),
    madeAt: figures.madeAt,
    blocks,
  };
}
