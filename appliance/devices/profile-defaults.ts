/**
 * The default thresholds of `profile: auto`: what holds where a device has no limits of its own. Ranges in monitoring-plugin
 * syntax (`90`: above is bad; `20:`: below is bad); `forecast`: when a limit is reached is told beforehand. A site overrides them under `profiles.defaults`.
 */
import type { ProfilePart } from "#model/device.ts";
import type { ThresholdPair } from "#model/site.ts";
import { LOAD_LASTS } from "#model/thresholds.ts";

export type ProfileDefaults = Readonly<Partial<Record<ProfilePart, Readonly<Record<string, ThresholdPair>>>>>;

export const PROFILE_DEFAULTS = {
  //             measurement      warning          critical         unit
  processor: { percent: { warning: "90", critical: "98", lasts: LOAD_LASTS } }, //     % busy
  memory: { percent: { warning: "90", critical: "97", lasts: LOAD_LASTS, forecast: "leaks" } }, // % used
  swap: { percent: { warning: "50", critical: "90", lasts: LOAD_LASTS, forecast: "leaks" } }, //   % used
  storage: { percent: { warning: "85", critical: "95", forecast: "fills" } }, // % used
  port: {
    inPercent: { warning: "90", lasts: LOAD_LASTS }, //                                % of the speed, received
    outPercent: { warning: "90", lasts: LOAD_LASTS }, //                               % of the speed, sent
    errors: { warning: "1", critical: "100" }, //                   per second
    discards: { warning: "10", critical: "1000" }, //               per second
  },
  supply: { percent: { warning: "10:", critical: "2:", forecast: "usedUp" } }, //       % left (of waste boxes: room that is left)
  tray: { percent: { warning: "1:" } }, //                          % of the paper left
  temperature: {}, //                                               °C: only the device's own limits
  humidity: { value: { warning: "20:80", critical: "10:90" } }, //  % relative
  load: { value: { warning: "80", critical: "95" } }, //            % of what the UPS or the phase bears
  charge: { value: { warning: "50:", critical: "20:" } }, //        % of the battery
  runtime: { value: { warning: "10:", critical: "5:", forecast: "ages" } }, //        minutes on battery
} as const satisfies Record<ProfilePart, Readonly<Record<string, ThresholdPair>>>;
