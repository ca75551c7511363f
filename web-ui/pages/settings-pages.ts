/** The forms of the configuration, as one file to be loaded when one is shown. */
export { SettingsPage } from "./settings-page.tsx";
