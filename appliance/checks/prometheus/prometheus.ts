/** Check type `prometheus`: scrapes an exporter and measures whatever its series say. */
import type { MeasurementDeclaration } from "#model/check-declaration.ts";
import type { Observation } from "#model/result.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type Memory } from "../contract.ts";
import { answerText } from "../web/answer-text.ts";
import { askAndFollow, noted, observeWebFailure, secretsOf, shownUrl, WEB_CODES } from "../web/ask-and-follow.ts";
import type { WebAnswer } from "../web/exchange.ts";
import { applyRule, seriesName, SHORTEST_MS, type Before, type RuleOutcome } from "./apply-rule.ts";
import { DEFAULT_SCRAPE_BYTES, DEFAULT_URL, PrometheusSettings, type Rule } from "./settings.ts";
import { hasEnd, looksLikeExposition, readExposition, type Sample } from "./text-format.ts";

/** Series of all rules together; who needs more asks the exporter for less. */
const MOST_SAMPLES = 5000;
const SHOWN_CHARS = 1000;
/** Asked for in this order; source: prometheus.io, "Content negotiation". */
const ACCEPT =
  "text/plain;version=0.0.4, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.5, */*;q=0.1";

/** Declared ones; a run reports further ones. */
const MEASUREMENTS: Readonly<Record<string, MeasurementDeclaration>> = {
  totalMs: {
    unit: "ms",
    label: "Whole answer",
    description: "From the first look-up to the last byte.",
    warning: "5000",
  },
  sizeBytes: { unit: "B", label: "Size", description: "Size of the answer." },
};

const CODES = {
  measured: "ok",
  firstSample: "ok",
  seriesMissing: "critical",
  seriesAmbiguous: "unknown",
  patternTooSlow: "unknown",
  tooManySeries: "unknown",
  unexpectedStatus: "critical",
  notMetrics: "critical",
  tooLarge: "critical",
  ...WEB_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code>;

export const prometheus = defineCheckType({
  name: "prometheus",
  summary: "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.",
  category: "software",
  settings: PrometheusSettings,
  measurements: MEASUREMENTS,
  openMeasurements: true,
  codes: CODES,
  examples: [
    {
      rules: [
        {
          name: "diskFreePercent",
          metric: "node_filesystem_avail_bytes",
          labels: { fstype: "!~tmpfs|overlay|squashfs" },
          of: { metric: "node_filesystem_size_bytes" },
          aggregate: "min",
          scale: 100,
          unit: "%",
        },
        {
          name: "memoryFreePercent",
          metric: "node_memory_MemAvailable_bytes",
          of: { metric: "node_memory_MemTotal_bytes" },
          scale: 100,
          unit: "%",
        },
        { name: "load5", metric: "node_load5" },
        { name: "staleFileSystems", metric: "node_filesystem_device_error", aggregate: "sum" },
      ],
    },
    {
      url: "https://{address}:8443/metrics",
      rules: [{ name: "errorsPerSecond", metric: "http_errors_total", aggregate: "sum", rate: true }],
    },
  ],

  async run(target, settings, context, memory) {
    try {
      const startedAt = context.now();
      const request = {
        ...settings,
        url: settings.url ?? DEFAULT_URL,
        maxBytes: settings.maxBytes ?? DEFAULT_SCRAPE_BYTES,
        headers: { accept: ACCEPT, ...settings.headers },
      };
      const { answer, overrun, url } = await askAndFollow(target.address, request, context);
      const at = context.now();
      const measured = { totalMs: at - startedAt - (answer.noticedLateMs ?? 0), sizeBytes: answer.body.length };
      const observation: Seen = overrun
        ? { code: "tooManyRedirects", parameters: { url: shownUrl(url) } }
        : observeAnswer(answer, settings.rules, memory, at);
      const measurements = { ...measured, ...observation.measurements };
      return concealSecrets(noted({ ...observation, measurements }, answer), secretsOf(settings));
    } catch (error) {
      return concealSecrets(observeWebFailure(error, context), secretsOf(settings));
    }
  },
});

function observeAnswer(answer: WebAnswer, rules: readonly Rule[], memory: Memory, at: number): Seen {
  const { status, truncated, body } = answer;
  const text = answerText(answer);
  const detail = text.slice(0, SHOWN_CHARS);
  if (status !== 200) return { code: "unexpectedStatus", parameters: { status, expected: "200" }, detail };
  if (answer.cutOff) return { code: "cutOff", parameters: { sizeBytes: body.length } };
  if (truncated) return { code: "tooLarge", parameters: { sizeBytes: body.length } };
  if (!looksLikeExposition(text)) return { code: "notMetrics", detail };
  const metrics = new Set(rules.flatMap(({ metric, of }) => (of === undefined ? [metric] : [metric, of.metric])));
  // OpenMetrics 1.0, "Overall structure": what does not end so was cut off.
  if (/openmetrics/i.test(answer.headers["content-type"] ?? "") && !hasEnd(text)) return { code: "cutOff", detail };
  const { samples, malformed, overflowed } = readExposition(text, metrics, MOST_SAMPLES);
  if (overflowed) return { code: "tooManySeries", parameters: { most: MOST_SAMPLES } };
  if (malformed.length > 0) return { code: "notMetrics", detail: malformed.join("\n") };
  const before = memory.get() as Before | undefined;
  const outcomes = rules.map((rule) => applyRule(rule, samples, before, at));
  // Runs in quick succession keep the older reading, or no rate would ever be told.
  if (before === undefined || at - before.at >= SHORTEST_MS) memory.set(remember(rules, samples, at));
  return observeOutcomes(rules, outcomes);
}

/** The gravest code first: what is missing counts more than what cannot be told yet. */
const GRAVEST = ["seriesMissing", "seriesAmbiguous", "patternTooSlow", "firstSample"] as const;

function observeOutcomes(rules: readonly Rule[], outcomes: readonly RuleOutcome[]): Seen {
  const measurements: Record<string, number> = {};
  const units: Record<string, string> = {};
  const lines: string[] = [];
  const values: string[] = [];
  for (const [place, outcome] of outcomes.entries()) {
    const { name, unit = "" } = rules[place] ?? { name: "" };
    if (outcome.code === "measured") {
      values.push(`${name} ${roundedText(outcome.value)}${Number.isNaN(outcome.value) ? "" : spaced(unit)}`);
      if (!Number.isNaN(outcome.value)) {
        measurements[name] = outcome.value;
        units[name] = unit;
      }
    }
    lines.push(
      `${name}: ${outcome.code === "measured" ? `${outcome.value} ${unit}` : outcome.code} (${outcome.series})`,
    );
  }
  const code = GRAVEST.find((grave) => outcomes.some((outcome) => outcome.code === grave)) ?? "measured";
  const concerned = outcomes.flatMap((outcome) => (outcome.code === code ? [outcome.series] : []));
  const parameters = { values, ...(code !== "measured" && { series: concerned }) };
  return { code, measurements, units, parameters, detail: lines.join("\n") };
}

/** Values of the series whose rates are wanted. */
function remember(rules: readonly Rule[], samples: readonly Sample[], at: number): Before {
  const metrics = new Set(
    rules.flatMap(({ rate, metric, of }) => (rate !== true ? [] : of === undefined ? [metric] : [metric, of.metric])),
  );
  const values = samples
    .filter(({ metric }) => metrics.has(metric))
    .map((sample): [string, number] => [seriesName(sample), sample.value]);
  return { at, values: new Map(values) };
}

function roundedText(value: number): string {
  if (Number.isNaN(value)) return "has no value now (NaN)";
  if (!Number.isFinite(value)) return value > 0 ? "is infinite" : "is infinite below zero";
  return String(Number(value.toPrecision(4)));
}

function spaced(unit: string | undefined): string {
  return unit === undefined || unit === "" ? "" : ` ${unit}`;
}
