/** The pages of incidents, of jobs, of what came in, of reports, the map and of the box itself: a file each with words of their own, loaded when one is shown first. */
import { Late } from "../parts/late.tsx";
import { loadLaterWords } from "../words/language.ts";
import type { PageProps } from "./page-props.ts";

const load = async () => (await Promise.all([import("../pages/incident-pages.ts"), loadLaterWords()]))[0];
const loadList = async () => (await load()).IncidentsPage;
const loadOne = async () => (await load()).IncidentPage;
const loadJobPages = async () =>
  (await Promise.all([import("../pages/job-pages.ts"), loadLaterWords("jobs"), loadLaterWords("incidents")]))[0];
const loadJobs = async () => (await loadJobPages()).JobsPage;
const loadJob = async () => (await loadJobPages()).JobPage;
const loadSetup = async () =>
  (
    await Promise.all([
      import("../pages/setup-pages.ts"),
      loadLaterWords("setup"),
      loadLaterWords("steps"),
      loadLaterWords("settings"),
    ])
  )[0].SetupPages;
const loadDevicesStep = async () =>
  (
    await Promise.all([
      import("../pages/devices-step-page.tsx"),
      loadLaterWords("found"),
      loadLaterWords("steps"),
      loadLaterWords("setup"),
    ])
  )[0].DevicesStepPage;
const loadReports = async () =>
  (await Promise.all([import("../pages/reports-page.tsx"), loadLaterWords("reports")]))[0].ReportsPage;
const loadMap = async () => (await Promise.all([import("../pages/map-pages.ts"), loadLaterWords("map")]))[0].MapPage;
const loadArrivals = async () =>
  (await Promise.all([import("../pages/arrival-pages.ts"), loadLaterWords("arrivals")]))[0].ArrivalsPage;
const loadSettings = async () =>
  (await Promise.all([import("../pages/settings-pages.ts"), loadLaterWords("settings"), loadLaterWords("changes")]))[0]
    .SettingsPage;
const loadTools = async () =>
  // What is wrong with a broker is said among the words of the set-up.
  (await Promise.all([import("../pages/tools-pages.ts"), loadLaterWords("tools"), loadLaterWords("setup")]))[0]
    .ToolsPage;
const loadAbout = async () =>
  (await Promise.all([import("../pages/about-page.tsx"), loadLaterWords("about")]))[0].AboutPage;
const meanwhile = <div class="page content" aria-busy="true" />;

export function LateIncidentsPage(props: PageProps) {
  return <Late load={loadList} given={props} meanwhile={meanwhile} />;
}

export function LateIncidentPage(props: PageProps) {
  return <Late load={loadOne} given={props} meanwhile={meanwhile} />;
}

export function LateJobsPage(props: PageProps) {
  return <Late load={loadJobs} given={props} meanwhile={meanwhile} />;
}

export function LateJobPage(props: PageProps) {
  return <Late load={loadJob} given={props} meanwhile={meanwhile} />;
}

export function LateReportsPage(props: PageProps) {
  return <Late load={loadReports} given={props} meanwhile={meanwhile} />;
}

export function LateArrivalsPage(props: PageProps) {
  return <Late load={loadArrivals} given={props} meanwhile={meanwhile} />;
}

export function LateMapPage(props: PageProps) {
  return <Late load={loadMap} given={props} meanwhile={meanwhile} />;
}

export function LateSettingsPage(props: PageProps) {
  return <Late load={loadSettings} given={props} meanwhile={meanwhile} />;
}

export function LateSetupPage(props: PageProps) {
  return <Late load={loadSetup} given={props} meanwhile={meanwhile} />;
}

export function LateDevicesStepPage(props: PageProps) {
  return <Late load={loadDevicesStep} given={props} meanwhile={meanwhile} />;
}

export function LateToolsPage(props: PageProps) {
  return <Late load={loadTools} given={props} meanwhile={meanwhile} />;
}

export function LateAboutPage(props: PageProps) {
  return <Late load={loadAbout} given={props} meanwhile={meanwhile} />;
}
