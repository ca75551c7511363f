/** The page of what came in, as one file to be loaded when it is shown. */
export { ArrivalsPage } from "./arrivals-page.tsx";
