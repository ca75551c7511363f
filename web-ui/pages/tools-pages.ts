/** The page of tools, as one file to be loaded when it is shown. */
export { ToolsPage } from "./tools-page.tsx";
