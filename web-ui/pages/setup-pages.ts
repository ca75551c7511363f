/** The pages of the box itself, as one file to be loaded when one is shown. */
export { SetupPages } from "./setup/setup-pages.tsx";
