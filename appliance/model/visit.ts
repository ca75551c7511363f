/** A visit: who was there, when and where, and what was done. */
import { Type, type Static } from "typebox";

const Opt = Type.Optional;
const strict = { additionalProperties: false };

export const VISIT_LIMITS = {
  /** Characters. */
  words: 2000,
  place: 200,
  /** Incidents and devices that one may name. */
  linked: 20,
  /** In one answer. */
  listed: 500,
  /** That are kept. */
  kept: 10_000,
} as const;

const Linked = {
  incidents: Opt(
    Type.Array(Type.String({ format: "uuid" }), {
      maxItems: VISIT_LIMITS.linked,
      description: "Ids of incidents that it was about; it stands in their time line.",
    }),
  ),
  hosts: Opt(
    Type.Array(Type.String({ maxLength: 63 }), { maxItems: VISIT_LIMITS.linked, description: "Ids of devices." }),
  ),
};

export const Visit = Type.Object({
  id: Type.String(),
  at: Type.String({ format: "date-time", description: "When." }),
  place: Opt(Type.String({ description: "Where, as people call it." })),
  by: Type.String({ description: "Who was there." }),
  done: Type.String({ description: "What was done." }),
  ...Linked,
  writtenBy: Type.String({ description: "Who wrote it down." }),
  writtenAt: Type.String({ format: "date-time" }),
});
export type Visit = Static<typeof Visit>;

/** `POST /api/v1/visits` */
export const VisitOrder = Type.Object(
  {
    done: Type.String({ minLength: 1, maxLength: VISIT_LIMITS.words, description: "What was done." }),
    time: Opt(Type.String({ format: "date-time", description: "When; left out: now." })),
    place: Opt(Type.String({ minLength: 1, maxLength: VISIT_LIMITS.place, description: "Where." })),
    by: Opt(Type.String({ minLength: 1, maxLength: 100, description: "Who was there; left out: whoever writes it." })),
    ...Linked,
  },
  strict,
);
export type VisitOrder = Static<typeof VisitOrder>;
