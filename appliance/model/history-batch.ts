/** What stands in a message on the topic `history`: results of checks, for whoever wants all of them. */
import { Type, type Static } from "typebox";
import { RESULT_STATES } from "./result.ts";

/** Most results of one batch, and most bytes of it. */
export const MOST_BATCH_RESULTS = 500;
export const MOST_BATCH_BYTES = 100_000;

export const HistoryResult = Type.Object(
  {
    host: Type.String({ description: "Id of the host." }),
    service: Type.String({ description: "Id of the service." }),
    check: Type.String({ description: "Check type." }),
    at: Type.String({ format: "date-time", description: "When the run ended." }),
    state: Type.Enum([...RESULT_STATES], { description: "As the thresholds judge this one result." }),
    code: Type.String({ description: "What was seen, as the check type declares it." }),
    blame: Type.Optional(
      Type.Literal("box", { description: "This box could not look: nothing is known about the target." }),
    ),
    measurements: Type.Optional(
      Type.Record(Type.String(), Type.Number(), { description: "In the units that the check type declares." }),
    ),
  },
  { additionalProperties: false },
);
export type HistoryResult = Static<typeof HistoryResult>;

export const HistoryBatch = Type.Object(
  {
    boot: Type.String({ description: "This run of the appliance, as in presence." }),
    batch: Type.Integer({
      minimum: 1,
      description: "Counts the batches of a run; a repeated one has the same number.",
    }),
    dropped: Type.Integer({
      minimum: 0,
      description: "Results of this run that were given up so far, because too many waited or a broker refused them.",
    }),
    results: Type.Array(HistoryResult, {
      minItems: 1,
      maxItems: MOST_BATCH_RESULTS,
      description: "In the order in which they came in.",
    }),
  },
  { title: "HistoryBatch", additionalProperties: false },
);
export type HistoryBatch = Static<typeof HistoryBatch>;
