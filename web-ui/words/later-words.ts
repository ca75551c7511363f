/** Where the words are of parts of the page that are loaded when they are first shown; itself loaded with the first of them. */
import type { Templates } from "#texts/template.ts";

export type LaterWords =
  | "about"
  | "arrivals"
  | "changes"
  | "charts"
  | "found"
  | "incidents"
  | "jobs"
  | "later"
  | "map"
  | "reports"
  | "settings"
  | "setup"
  | "steps"
  | "tools";

/** What parts of the page say that are loaded when they are first shown, in the same languages. */
export const LATER: Readonly<Record<string, Readonly<Record<LaterWords, () => Promise<Templates>>>>> = {
  en: {
    incidents: async () => (await import("#texts/en/incident-labels.ts")).incidentLabels,
    arrivals: async () => (await import("#texts/en/arrival-labels.ts")).arrivalLabels,
    jobs: async () => (await import("#texts/en/job-labels.ts")).jobLabels,
    reports: async () => (await import("#texts/en/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/en/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/en/chart-labels.ts")).chartLabels,
    setup: async () => (await import("#texts/en/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/en/step-labels.ts")).stepLabels,
      ...(await import("#texts/en/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/en/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/en/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/en/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/en/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/en/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/en/page-later.ts")).laterTemplates,
  },
  hr: {
    arrivals: async () => (await import("#texts/hr/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/hr/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/hr/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/hr/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/hr/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/hr/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/hr/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/hr/step-labels.ts")).stepLabels,
      ...(await import("#texts/hr/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/hr/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/hr/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/hr/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/hr/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/hr/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/hr/page-later.ts")).laterTemplates,
  },
  it: {
    arrivals: async () => (await import("#texts/it/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/it/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/it/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/it/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/it/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/it/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/it/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/it/step-labels.ts")).stepLabels,
      ...(await import("#texts/it/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/it/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/it/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/it/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/it/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/it/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/it/page-later.ts")).laterTemplates,
  },
  hu: {
    incidents: async () => (await import("#texts/hu/incident-labels.ts")).incidentLabels,
    arrivals: async () => (await import("#texts/hu/arrival-labels.ts")).arrivalLabels,
    jobs: async () => (await import("#texts/hu/job-labels.ts")).jobLabels,
    reports: async () => (await import("#texts/hu/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/hu/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/hu/chart-labels.ts")).chartLabels,
    setup: async () => (await import("#texts/hu/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/hu/step-labels.ts")).stepLabels,
      ...(await import("#texts/hu/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/hu/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/hu/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/hu/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/hu/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/hu/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/hu/page-later.ts")).laterTemplates,
  },
  ru: {
    arrivals: async () => (await import("#texts/ru/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/ru/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/ru/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/ru/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/ru/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/ru/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/ru/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/ru/step-labels.ts")).stepLabels,
      ...(await import("#texts/ru/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/ru/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/ru/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/ru/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/ru/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/ru/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/ru/page-later.ts")).laterTemplates,
  },
  zh: {
    arrivals: async () => (await import("#texts/zh/arrival-labels.ts")).arrivalLabels,
    reports: async () => (await import("#texts/zh/report-labels.ts")).reportLabels,
    map: async () => (await import("#texts/zh/map-labels.ts")).mapLabels,
    charts: async () => (await import("#texts/zh/chart-labels.ts")).chartLabels,
    incidents: async () => (await import("#texts/zh/incident-labels.ts")).incidentLabels,
    jobs: async () => (await import("#texts/zh/job-labels.ts")).jobLabels,
    setup: async () => (await import("#texts/zh/setup-labels.ts")).setupLabels,
    steps: async () => ({
      ...(await import("#texts/zh/step-labels.ts")).stepLabels,
      ...(await import("#texts/zh/enrolment.ts")).enrolmentTemplates,
    }),
    found: async () => (await import("#texts/zh/found-labels.ts")).foundLabels,
    settings: async () => (await import("#texts/zh/setting-labels.ts")).settingLabels,
    changes: async () => (await import("#texts/zh/config-changes.ts")).configChanges,
    about: async () => (await import("#texts/zh/about-labels.ts")).aboutLabels,
    tools: async () => (await import("#texts/zh/tool-labels.ts")).toolLabels,
    later: async () => (await import("#texts/zh/page-later.ts")).laterTemplates,
  },
};
