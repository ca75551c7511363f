/** What people do on other pages than an incident's, as one file to be loaded when it is needed. */
export { MaintenanceDialog } from "./maintenance.tsx";
export { ReportDialog } from "./report-problem.tsx";
export { WorksList } from "./works-list.tsx";
