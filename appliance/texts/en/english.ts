/** The English sentence book, by which every other language is measured. */
import type { SentenceBook } from "../sentence-book.ts";
import type { Template } from "../template.ts";
import { englishPage } from "./english-page.ts";
import { configChanges } from "./config-changes.ts";
import { enrolmentTemplates } from "./enrolment.ts";
import { eventTemplates } from "./events.ts";
import { foundLabels } from "./found-labels.ts";
import { incidentLabels } from "./incident-labels.ts";
import { letterTemplates } from "./letters.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { chartLabels } from "./chart-labels.ts";
import { mapLabels } from "./map-labels.ts";
import { reportLabels } from "./report-labels.ts";
import { settingLabels } from "./setting-labels.ts";
import { setupLabels } from "./setup-labels.ts";
import { handOverLabels } from "./hand-over-labels.ts";
import { stepLabels } from "./step-labels.ts";
import { arrivalLabels } from "./arrival-labels.ts";
import { jobLabels } from "./job-labels.ts";
import { laterTemplates } from "./page-later.ts";
import { aboutLabels } from "./about-labels.ts";
import { toolLabels } from "./tool-labels.ts";

const templates = {
  ...englishPage.templates,
  ...eventTemplates,
  ...laterTemplates,
  ...incidentLabels,
  ...arrivalLabels,
  ...jobLabels,
  ...foundLabels,
  ...mapLabels,
  ...chartLabels,
  ...reportLabels,
  ...settingLabels,
  ...setupLabels,
  ...stepLabels,
  ...handOverLabels,
  ...outputTemplates,
  ...brokerProblems,
  ...configChanges,
  ...enrolmentTemplates,
  ...letterTemplates,
  ...toolLabels,
  ...aboutLabels,
};

export const english = { language: "en", templates } satisfies SentenceBook;

/** The book of another language: the compiler names the sentences that it lacks. */
export interface WholeBook extends SentenceBook {
  readonly templates: Readonly<Record<keyof typeof templates, Template>>;
}
