/** The pages of jobs, as one file to be loaded when one is shown. */
export { JobPage } from "./job-page.tsx";
export { JobsPage } from "./jobs-page.tsx";
