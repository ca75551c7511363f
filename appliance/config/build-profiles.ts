/** From `profiles` to the site's own default thresholds of derived services. */
import type { Thresholds } from "#model/config/checking.ts";
import type { Site } from "#model/site.ts";
import type { Loading } from "./loading.ts";
import { buildThresholds } from "./build-thresholds.ts";

/** The check type of derived services; its measurements are what thresholds may be set on. */
const CHECK = "device";

export function buildProfileDefaults(loading: Loading): Site["profileDefaults"] {
  const defaults = loading.document.profiles?.defaults as Readonly<Record<string, Thresholds>> | undefined;
  if (defaults === undefined) return undefined;
  const type = loading.checkTypes.get(CHECK);
  const known = Object.keys(type?.measurements ?? {});
  const built = Object.entries(defaults).map(([part, written]) => {
    const measured = type === undefined ? {} : { part, known };
    return [part, buildThresholds(loading, written, measured, ["profiles", "defaults", part])];
  });
  return Object.fromEntries(built) as Site["profileDefaults"];
}

/** Reasons for which the site watches what by default is not. */
export function buildProfileWatch({ document }: Loading): Site["profileWatch"] {
  return document.profiles?.watch as Site["profileWatch"];
}
