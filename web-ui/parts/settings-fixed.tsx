/** Why nothing of the configuration can be changed, where that is so. */
import type { Loaded } from "../forms/config-loaded.ts";
import { mayConfigure } from "../live/session.ts";
import { say } from "../words/language.ts";

export function Fixed({ from }: { readonly from: Loaded }) {
  const words = from.readOnly ? say("settings.readOnly") : mayConfigure() ? undefined : say("settings.needsAdmin");
  return words === undefined ? null : <>{words}</>;
}
