/** The forms of the configuration, as one file to be loaded when one is shown. */
import { loadHelp } from "../forms/help.ts";
import { SettingsPage } from "./settings-page.tsx";

export async function loadSettingsPage() {
  await loadHelp();
  return SettingsPage;
}
