/** Business services: what people use, computed from the hosts, services, jobs and other models that it needs. */
import { Type, type Static } from "typebox";
import { LEVELS, type Level } from "./incident.ts";

/** Worst last but for what is not known: `unknown` while it hangs on something unknown, `pending` before that was looked at. */
export const MODEL_STATES = ["pending", "healthy", "degraded", "failed", "unknown"] as const;
export type ModelStateName = (typeof MODEL_STATES)[number];

export interface ModelMember {
  /** A host, service, job or model, as the contract writes it: `HOST`, `HOST/SERVICE`, `job:ID`, `model:ID`. */
  readonly subject: string;
  /** How much of `atLeast` it gives. */
  readonly weight: number;
}

/** At least so much of the members must work. */
export interface ModelRequirement {
  readonly atLeast: number;
  readonly of: readonly ModelMember[];
}

/** A model of the checked configuration; models it needs stand before it. */
export interface HealthModel {
  readonly id: string;
  readonly name: string;
  readonly criticality: Level;
  readonly requires: readonly ModelRequirement[];
}

/** Kept over a restart, as JSON. */
export interface ModelState {
  readonly state: ModelStateName;
  /** Milliseconds since 1970 (UTC); 0: since ever. */
  readonly since: number;
  /** What `state.changed` told last; `pending`: nothing yet. */
  readonly told: ModelStateName;
  /** It would be worse, but for work that is announced. */
  readonly inWork?: boolean;
}

export const PENDING_MODEL: ModelState = { state: "pending", since: 0, told: "pending" };

const At = (description: string) => Type.String({ format: "date-time", description });
const Opt = Type.Optional;
const State = Type.Enum([...MODEL_STATES], {
  description:
    "`healthy`: everything works. `degraded`: it works in part, or on what is left. `failed`: something it cannot do without fails. `unknown`, `pending`: it hangs on what is not known, or was not looked at yet.",
});

/** What a model needs, as it is now. */
export const ModelMemberView = Type.Object(
  {
    subject: Type.String({ description: "`HOST`, `HOST/SERVICE`, `job:ID` or `model:ID`." }),
    name: Type.String({ description: "What people call it." }),
    state: Type.Enum(["ok", "degraded", "failed", "unknown", "pending"], {
      description: "What it is to the model: `degraded` is a warning, or a model that works in part.",
    }),
    since: Opt(At("Since when its own state is what it is.")),
    weight: Type.Number({ description: "How much of `atLeast` it gives." }),
    inWork: Opt(Type.Boolean({ description: "Work on it is announced for now." })),
  },
  { title: "ModelMember" },
);

const summary = {
  id: Type.String({ description: "Id of the business service." }),
  name: Type.String({ description: "What people call it." }),
  criticality: Type.Enum([...LEVELS]),
  state: State,
  since: Opt(At("Since when.")),
  inWork: Opt(Type.Boolean({ description: "It would be worse, but for announced work." })),
};

/** `GET /api/v1/health-models`: all, in the order of the configuration. */
export const ModelSummary = Type.Object(
  {
    ...summary,
    failing: Type.Array(ModelMemberView, { description: "The members that are neither well nor waited for." }),
  },
  { title: "ModelSummary" },
);
export type ModelSummary = Static<typeof ModelSummary>;
export type ModelMemberView = Static<typeof ModelMemberView>;

/** `GET /api/v1/health-models/ID`. */
export const ModelDetail = Type.Object(
  {
    ...summary,
    requires: Type.Array(
      Type.Object({
        atLeast: Type.Number({ description: "So much of the members' weights must work." }),
        of: Type.Array(ModelMemberView),
        state: State,
      }),
      { description: "All of them must hold." },
    ),
  },
  { title: "ModelDetail" },
);
export type ModelDetail = Static<typeof ModelDetail>;
