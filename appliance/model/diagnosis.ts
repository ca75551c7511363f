/** The first diagnosis of an incident: what was tried, what answered, where the path ends, what changed before, what else fails. */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";

/** Most items of a diagnosis, and most bytes of all of them as JSON: it travels with each of its incident's events. */
export const MOST_DIAGNOSIS_ITEMS = 30;
export const MOST_DIAGNOSIS_BYTES = 8000;

export const DiagnosisItem = Type.Object({
  source: Type.String({ description: "Who says it: `path`, `neighbour`, `ping`, `ports`, `changes`, ..." }),
  ...Sentence.properties,
});
export type DiagnosisItem = Static<typeof DiagnosisItem>;

export const Diagnosis = Type.Object(
  {
    at: Type.String({ format: "date-time", description: "When it was made." }),
    tookMs: Type.Integer({ minimum: 0, description: "How long it took. Milliseconds." }),
    items: Type.Array(DiagnosisItem, { description: `What was found; at most ${MOST_DIAGNOSIS_ITEMS}.` }),
  },
  {
    description: "What the box looked at by itself soon after the incident was opened, or when somebody asked for it.",
  },
);
export type Diagnosis = Static<typeof Diagnosis>;
