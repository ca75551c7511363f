/** Everything about findings, as one file to be loaded when there is one. */
export { FindingOfCheck } from "./finding-of-check.tsx";
export { FindingsList } from "./findings-list.tsx";
