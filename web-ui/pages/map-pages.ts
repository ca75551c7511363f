/** The page of the map, as one file to be loaded when it is shown. */
export { MapPage } from "./map-page.tsx";
