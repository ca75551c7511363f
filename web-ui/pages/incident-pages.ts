/** The pages of incidents, as one file to be loaded when one is shown. */
export { IncidentPage } from "./incident-page.tsx";
export { IncidentsPage } from "./incidents-page.tsx";
