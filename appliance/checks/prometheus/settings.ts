/** Settings of check type `prometheus`. */
import { Type, type Static } from "typebox";
import { REQUEST_SETTINGS } from "../web/request-settings.ts";

export const DEFAULT_URL = "http://{address}:9100/metrics";
export const DEFAULT_SCRAPE_BYTES = 4_000_000;
export const AGGREGATES = ["single", "min", "max", "sum", "average", "count"] as const;

const Metric = (description: string) => Type.String({ pattern: "^[^\\x00-\\x1f]+$", maxLength: 200, description });

/** A value with one of the prefixes `=`, `!=`, `=~`, `!~`; without one it must be equal. */
const Labels = Type.Optional(
  Type.Record(Type.String({ pattern: "^[^\\x00-\\x1f]+$" }), Type.String({ maxLength: 500 }), {
    description:
      "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.",
  }),
);

const Rule = Type.Object(
  {
    name: Type.String({
      pattern: "^[A-Za-z][A-Za-z0-9_]{0,49}$",
      description: "Name of the measurement; thresholds are given under it.",
    }),
    metric: Metric("Name of the metric."),
    labels: Labels,
    aggregate: Type.Optional(
      Type.Enum([...AGGREGATES], {
        default: "single",
        description: "What becomes of several series; with `single` there must be one. `count` is 0 without any.",
      }),
    ),
    rate: Type.Optional(
      Type.Boolean({ default: false, description: "For counters: the growth per second since the run before." }),
    ),
    of: Type.Optional(
      Type.Object(
        { metric: Metric("Name of the metric to divide by."), labels: Labels },
        {
          additionalProperties: false,
          description:
            "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.",
        },
      ),
    ),
    scale: Type.Optional(Type.Number({ default: 1, description: "Factor of the value, e.g. 100 for per cent." })),
    unit: Type.Optional(Type.String({ maxLength: 20, description: "Unit after scaling, e.g. `%`." })),
  },
  { additionalProperties: false },
);
export type Rule = Static<typeof Rule>;

export const PrometheusSettings = Type.Object(
  {
    ...REQUEST_SETTINGS,
    url: Type.Optional(
      Type.String({
        pattern: "^https?://[^\\s/?#]+",
        maxLength: 2000,
        default: DEFAULT_URL,
        description: "Where the metrics are; `{address}` stands for the host's address.",
      }),
    ),
    maxBytes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 32_000_000,
        default: DEFAULT_SCRAPE_BYTES,
        description: "Largest answer that is read; a larger one is a failure.",
      }),
    ),
    rules: Type.Array(Rule, {
      minItems: 1,
      maxItems: 50,
      description: "What is measured: one entry per measurement. On the command line each as JSON.",
    }),
  },
  { additionalProperties: false },
);
export type PrometheusSettings = Static<typeof PrometheusSettings>;
