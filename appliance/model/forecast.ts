/** What of a measurement can be told beforehand, and what is told. */
import { Type, type Static } from "typebox";

/**
 * `fills`: what grows and is cleared (a disk). `leaks`: the same with days and nights (memory). `usedUp`: what is refilled
 * (toner). `expires`: what runs off by itself and is renewed (a certificate). `ages`: what wears in months (a battery).
 */
export const FORECAST_KINDS = ["fills", "leaks", "usedUp", "expires", "ages"] as const;
export type ForecastKind = (typeof FORECAST_KINDS)[number];

const At = (description: string) => Type.String({ format: "date-time", description });

/** When a measurement reaches one of its limits, if it goes on as it does. */
export const ForecastView = Type.Object(
  {
    measurement: Type.String(),
    kind: Type.Enum([...FORECAST_KINDS], {
      description:
        "`fills`: grows and is cleared. `leaks`: the same of memory. `usedUp`: is refilled. `expires`: is renewed. `ages`: wears.",
    }),
    level: Type.Enum(["warning", "critical"], { description: "Which of its limits." }),
    limit: Type.Number({ description: "The limit, in the measurement's unit." }),
    at: At("When it was foreseen."),
    value: Type.Number({ description: "What it was then." }),
    unit: Type.String(),
    trendPerDay: Type.Number({ description: "Change per day, in the measurement's unit; negative: it falls." }),
    since: At("Since when it goes like that."),
    reachesAt: At("When it reaches the limit."),
    earliest: At("When at the earliest, by the fastest of what was seen."),
    latest: At("When at the latest, by the slowest of what was seen."),
  },
  { title: "Forecast" },
);
export type ForecastView = Static<typeof ForecastView>;
