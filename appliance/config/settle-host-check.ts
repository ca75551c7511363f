/**
 * Host checks of types that look in a way of their own where they say whether a host is up (`CheckType.asHostCheck`; ping does,
 * ADR 0053): their settings and time where nothing is written, and limits that make no host that answers be taken for down.
 */
import type { AnyCheckType } from "#checks/contract.ts";
import type { Service } from "#model/site.ts";
import type { CheckEntry } from "./build-service.ts";
import type { Timing, TimingEntry } from "./inherit-timing.ts";

/**
 * What holds before the service is built.
 * @param levels where a timeout may have been written
 */
export function settleHostCheck(
  written: CheckEntry,
  timing: Timing,
  levels: readonly TimingEntry[],
  type: AnyCheckType | undefined,
): { readonly entry: CheckEntry; readonly timing: Timing } {
  if (type?.asHostCheck === undefined) return { entry: written, timing };
  const settings = { ...type.asHostCheck(written.settings ?? {}, timing.attempts), ...written.settings };
  const isTimeoutWritten = levels.some(({ timeout }) => timeout !== undefined);
  const needMs = isTimeoutWritten ? 0 : (type.rounds?.longestMs?.(settings) ?? 0);
  const timeoutMs = Math.max(timing.timeoutMs, Math.min(needMs, timing.intervalMs));
  return { entry: { ...written, settings }, timing: { ...timing, timeoutMs } };
}

/** A slow or lossy host is not down: what breaks its critical limit is a warning, and so is what nobody gave a warning limit. */
export function withMildLimits(service: Service, written: CheckEntry, type: AnyCheckType | undefined): Service {
  if (type?.asHostCheck === undefined) return service;
  const thresholds = Object.entries(service.thresholds).map(([name, { critical: _, ...pair }]) => {
    const own = written.thresholds?.[name];
    const warning = own?.warning ?? own?.critical ?? pair.warning;
    return [name, { ...pair, ...(warning === undefined ? {} : { warning }) }] as const;
  });
  return { ...service, thresholds: Object.fromEntries(thresholds) };
}
