/** All that the box says in Croatian. */
import type { Books } from "../books.ts";
import type { WholeBook } from "../en/english.ts";
import { croatianPage } from "./croatian-page.ts";
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
import { CROATIAN_REFUSALS } from "./refusals/croatian-refusals.ts";
import { chartLabels } from "./chart-labels.ts";
import { mapLabels } from "./map-labels.ts";
import { reportLabels } from "./report-labels.ts";
import { settingLabels } from "./setting-labels.ts";
import { setupLabels } from "./setup-labels.ts";
import { handOverLabels } from "./hand-over-labels.ts";
import { stepLabels } from "./step-labels.ts";
import { aboutLabels } from "./about-labels.ts";
import { toolLabels } from "./tool-labels.ts";

export const croatian = {
  language: "hr",
  templates: {
    ...croatianPage.templates,
    ...arrivalLabels,
    ...foundLabels,
    ...mapLabels,
    ...chartLabels,
    ...reportLabels,
    ...eventTemplates,
    ...configChanges,
    ...enrolmentTemplates,
    ...laterTemplates,
    ...incidentLabels,
    ...jobLabels,
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

export const books: Books = { sentences: croatian, refusals: CROATIAN_REFUSALS };
