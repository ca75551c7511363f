/**
 * Profile `auto`: which facts of a device become services, and with which thresholds: the device's own limits where it has
 * them, else the defaults. What is not watched unless asked for carries its reason (`not-watched.ts`). Pure. How the facts are
 * read again stands in `find-formulas.ts`.
 */
import type { Device } from "#model/device.ts";
import type { DerivedService, Draft } from "./derived-service.ts";
import { processorDrafts, memoryDrafts, storageDrafts, supplyDrafts } from "./profile-fill.ts";
import { settleIds } from "./profile-ids.ts";
import { settleNames } from "./profile-names.ts";
import { thresholdsOf, type ProfileOptions } from "./profile-options.ts";
import { portDrafts } from "./profile-ports.ts";
import { sensorDrafts } from "./profile-sensors.ts";

export type { ProfileOptions } from "./profile-options.ts";
export { rangesOf } from "./profile-options.ts";

/** Counts up when other services follow from the same device than before: then devices are read again at once. */
export const PROFILE_RULES = 4;

/** More are not watched without being asked for: the most telling come first. */
const MOST_SERVICES = 150;
const MOST_SENSORS = 60;
/** More of what is left aside is not listed. */
const MOST_ASIDE = 200;

export function deriveServices(device: Device, options: ProfileOptions): DerivedService[] {
  const fill = [
    ...processorDrafts(device, options),
    ...memoryDrafts(device, options),
    ...storageDrafts(device, options),
    ...supplyDrafts(device, options),
    ...portDrafts(device, options.portUse, thresholdsOf("port", options)),
  ];
  const sensors = sensorDrafts(device, options);
  const watched = [...fill.filter(isWatched), ...sensors.filter(isWatched).slice(0, MOST_SENSORS)];
  const aside = [...fill, ...sensors].filter((draft) => !isWatched(draft));
  const drafts = settleNames([...watched.slice(0, MOST_SERVICES), ...aside.slice(0, MOST_ASIDE)]);
  return settleIds(drafts, options.before ?? []);
}

function isWatched({ aside }: Draft): boolean {
  return aside === undefined;
}
