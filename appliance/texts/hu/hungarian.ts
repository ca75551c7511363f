/** All that the box says in Hungarian. */
import type { Books } from "../books.ts";
import type { WholeBook } from "../en/english.ts";
import { hungarianPage } from "./hungarian-page.ts";
import { arrivalLabels } from "./arrival-labels.ts";
import { configChanges } from "./config-changes.ts";
import { enrolmentTemplates } from "./enrolment.ts";
import { eventTemplates } from "./events.ts";
import { foundLabels } from "./found-labels.ts";
import { incidentLabels } from "./incident-labels.ts";
import { jobLabels } from "./job-labels.ts";
import { letterTemplates } from "./letters.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { laterTemplates } from "./page-later.ts";
import { HUNGARIAN_REFUSALS } from "./refusals/hungarian-refusals.ts";
import { chartLabels } from "./chart-labels.ts";
import { mapLabels } from "./map-labels.ts";
import { reportLabels } from "./report-labels.ts";
import { settingLabels } from "./setting-labels.ts";
import { setupLabels } from "./setup-labels.ts";
import { handOverLabels } from "./hand-over-labels.ts";
import { stepLabels } from "./step-labels.ts";
import { aboutLabels } from "./about-labels.ts";
import { toolLabels } from "./tool-labels.ts";

export const hungarian = {
  language: "hu",
  templates: {
    ...hungarianPage.templates,
    ...eventTemplates,
    ...configChanges,
    ...enrolmentTemplates,
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
    ...letterTemplates,
    ...toolLabels,
    ...aboutLabels,
  },
} satisfies WholeBook;

export const books: Books = { sentences: hungarian, refusals: HUNGARIAN_REFUSALS };
