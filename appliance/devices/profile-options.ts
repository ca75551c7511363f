/** What the profile is made with, and what its parts share. Pure. */
import type { Limits, ProfilePart } from "#model/device.ts";
import type { ThresholdPair } from "#model/site.ts";
import { overlayThresholds, type ThresholdSet } from "#model/thresholds.ts";
import type { DerivedService } from "./derived-service.ts";
import type { Formulas, Item, NumberFormula } from "./find-formulas.ts";
import { PROFILE_DEFAULTS, type ProfileDefaults } from "./profile-defaults.ts";
import type { PortUse } from "./profile-ports.ts";

export interface ProfileOptions {
  readonly formulas: Formulas;
  /** The site's own thresholds by part, instead of ours. */
  readonly defaults?: ProfileDefaults | undefined;
  /** What is known of the ports' use, by ifIndex. */
  readonly portUse?: ReadonlyMap<number, PortUse> | undefined;
  /** Of the inspection before, so that ids stay. */
  readonly before?: readonly DerivedService[] | undefined;
}

export function thresholdsOf(part: ProfilePart, { defaults }: ProfileOptions): ThresholdSet {
  return overlayThresholds(PROFILE_DEFAULTS[part], defaults?.[part] ?? {});
}

/** As the check's settings. */
export function numberSettings(formula: NumberFormula): Record<string, unknown> {
  const { terms, offset, absent, absentBelow, absentFrom } = formula;
  return {
    terms: terms.map((term) => ({ ...term })),
    ...(offset === 0 ? {} : { offset }),
    ...(absent.length === 0 ? {} : { absent: [...absent] }),
    ...(absentBelow === undefined ? {} : { absentBelow }),
    ...(absentFrom === undefined ? {} : { absentFrom }),
  };
}

export function numberFormulaOf(item: Item, { formulas }: ProfileOptions): NumberFormula | undefined {
  const formula = formulas.get(item);
  return formula?.kind === "number" ? formula : undefined;
}

/**
 * The device's own limits as ranges. Limits that contradict themselves, or that the device lives with unmoved outside of
 * (the present value breaks the critical one), are none: agents send zeros and placeholders.
 */
export function rangesOf(limits: Limits | undefined, value: number | undefined): ThresholdPair | undefined {
  if (limits === undefined) return undefined;
  const { criticalLow, warningLow, warningHigh, criticalHigh } = limits;
  const warning = rangeOf(warningLow, warningHigh);
  const critical = rangeOf(criticalLow, criticalHigh);
  if (warning === undefined && critical === undefined) return undefined;
  if (value !== undefined && (breaks(value, criticalLow, criticalHigh) || breaks(value, warningLow, warningHigh))) {
    return undefined;
  }
  return { ...(warning === undefined ? {} : { warning }), ...(critical === undefined ? {} : { critical }) };
}

/** °C. Below the first nobody sets a limit, beyond the second no device lives; so much above its limit it has switched itself off. */
const [LOWEST_LIMIT, HIGHEST_VALUE, MOST_ABOVE] = [25, 130, 1.5] as const;

/** Whether a temperature above its upper limit is overheating, and not a limit that is none. */
export function isOverheating({ criticalLow, warningLow, warningHigh, criticalHigh }: Limits, value: number): boolean {
  const high = Math.min(warningHigh ?? Infinity, criticalHigh ?? Infinity);
  const isCold = breaks(value, criticalLow, Infinity) || breaks(value, warningLow, Infinity);
  return !isCold && high >= LOWEST_LIMIT && value > high && value <= Math.min(HIGHEST_VALUE, high * MOST_ABOVE);
}

function rangeOf(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined && low >= high) return undefined;
  if (low === undefined && high === undefined) return undefined;
  return `${low ?? "~"}:${high ?? ""}`;
}

function breaks(value: number, low = -Infinity, high = Infinity): boolean {
  return low < high && (value < low || value > high);
}
