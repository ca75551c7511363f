/** From samples and a rule to a number: selecting series, rates, ratios, aggregates. Pure. */
import { matchesPattern } from "#lib/bounded-pattern.ts";
import type { Rule } from "./settings.ts";
import type { Sample } from "./text-format.ts";

/** Values of the run before by series, and when that was (monotonic milliseconds). */
export interface Before {
  readonly at: number;
  readonly values: ReadonlyMap<string, number>;
}

export type RuleOutcome =
  /** NaN: the series is told, but has no value now, as exporters mean it (a quantile of nothing). May be infinite. */
  | { readonly code: "measured"; readonly value: number; readonly series: string }
  | { readonly code: "firstSample" | "seriesMissing" | "seriesAmbiguous" | "patternTooSlow"; readonly series: string };

interface Series {
  readonly sample: Sample;
  readonly value: number;
}

/** Runs closer than this say nothing about a rate. */
export const SHORTEST_MS = 100;

export function applyRule(rule: Rule, samples: readonly Sample[], before: Before | undefined, at: number): RuleOutcome {
  const { aggregate = "single", of } = rule;
  const wanted = nameOfRule(rule.metric, rule.labels);
  const chosen = select(samples, rule.metric, rule.labels);
  if (chosen === "tooSlow") return { code: "patternTooSlow", series: wanted };
  if (aggregate === "count") return { code: "measured", value: chosen.length * (rule.scale ?? 1), series: wanted };
  if (chosen.length === 0) return { code: "seriesMissing", series: wanted };
  const divisors = of === undefined ? undefined : select(samples, of.metric, of.labels);
  if (divisors === "tooSlow") return { code: "patternTooSlow", series: nameOfRule(of?.metric ?? "", of?.labels) };
  if (divisors?.length === 0) return { code: "seriesMissing", series: nameOfRule(of?.metric ?? "", of?.labels) };

  const series = valuesOf(chosen, rule, before, at);
  const below = divisors === undefined ? undefined : valuesOf(divisors, rule, before, at);
  if (series === undefined || (divisors !== undefined && below === undefined))
    return { code: "firstSample", series: wanted };
  const found = below === undefined ? series : divide(series, below);
  if (found.length === 0) return { code: "seriesMissing", series: nameOfRule(of?.metric ?? rule.metric, of?.labels) };
  if (aggregate === "single" && found.length > 1) return { code: "seriesAmbiguous", series: wanted };
  return combine(found, aggregate, rule.scale ?? 1, wanted);
}

/** A series as people write it. */
export function seriesName({ metric, labels }: Sample): string {
  const inner = [...labels]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return inner.length === 0 ? metric : `${metric}{${inner.join(",")}}`;
}

function nameOfRule(metric: string, labels: Rule["labels"] = {}): string {
  const inner = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return inner.length === 0 ? metric : `${metric}{${inner.join(",")}}`;
}

/** Series with the labels. */
function select(samples: readonly Sample[], metric: string, labels: Rule["labels"] = {}): Sample[] | "tooSlow" {
  const matchers = Object.entries(labels).map(([name, text]) => ({ name, matches: matcherOf(text) }));
  const chosen: Sample[] = [];
  for (const sample of samples) {
    if (sample.metric !== metric) continue;
    let fits = true;
    for (const { name, matches } of matchers) {
      // A label that is not there is an empty one (prometheus.io, "Querying basics").
      const outcome = matches(sample.labels.get(name) ?? "");
      if (outcome === "tooSlow") return outcome;
      fits &&= outcome;
    }
    if (fits) chosen.push(sample);
  }
  return chosen;
}

type Matches = (value: string) => boolean | "tooSlow";

function matcherOf(text: string): Matches {
  const [, operator = "=", wanted = ""] = /^(!=|=~|!~|=)?([^]*)$/.exec(text) ?? [];
  if (operator === "=") return (value) => value === wanted;
  if (operator === "!=") return (value) => value !== wanted;
  const known = new Map<string, boolean | "tooSlow">();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = matchesPattern(`^(?:${wanted})$`, value)));
    return found === "tooSlow" ? found : found === (operator === "=~");
  };
}

/** The values, or their growth per second; undefined: no series was there the time before. */
function valuesOf(
  samples: readonly Sample[],
  { rate = false }: Rule,
  before: Before | undefined,
  at: number,
): Series[] | undefined {
  if (!rate) return samples.map((sample) => ({ sample, value: sample.value }));
  if (before === undefined || at - before.at < SHORTEST_MS) return undefined;
  const seconds = (at - before.at) / 1000;
  const rates = samples.flatMap((sample): Series[] => {
    const last = before.values.get(seriesName(sample));
    if (last === undefined) return [];
    // A counter that fell has begun again at zero (prometheus.io, "rate").
    return [{ sample, value: (sample.value >= last ? sample.value - last : sample.value) / seconds }];
  });
  return rates.length === 0 ? undefined : rates;
}

/** Each series through its counterpart of equal labels, or through the only divisor; by zero as PromQL divides. */
function divide(series: readonly Series[], divisors: readonly Series[]): Series[] {
  const byLabels = new Map(divisors.map((divisor) => [labelsOf(divisor.sample), divisor.value]));
  const only = divisors.length === 1 ? divisors[0]?.value : undefined;
  return series.flatMap(({ sample, value }) => {
    const divisor = byLabels.get(labelsOf(sample)) ?? only;
    return divisor === undefined ? [] : [{ sample, value: value / divisor }];
  });
}

function labelsOf(sample: Sample): string {
  return seriesName({ ...sample, metric: "" });
}

function combine(
  series: readonly Series[],
  aggregate: NonNullable<Rule["aggregate"]>,
  scale: number,
  wanted: string,
): RuleOutcome {
  // A series without a value says nothing about the others.
  const told = series.filter(({ value }) => !Number.isNaN(value));
  if (told.length === 0) return { code: "measured", value: NaN, series: wanted };
  const sum = told.reduce((total, { value }) => total + value, 0);
  if (aggregate === "sum") return { code: "measured", value: sum * scale, series: wanted };
  if (aggregate === "average") return { code: "measured", value: (sum / told.length) * scale, series: wanted };
  const chosen = told.reduce((best, next) => ((aggregate === "max") === next.value > best.value ? next : best));
  return { code: "measured", value: chosen.value * scale, series: seriesName(chosen.sample) };
}
