/** A business service as lists and its own page show it. Pure. */
import { judgeRequirement } from "#decide/health-model.ts";
import { memberState } from "#decide/member-state.ts";
import { failingOf, viewMember } from "#decide/model-event.ts";
import type { World } from "#decide/world.ts";
import type { Status } from "#model/api.ts";
import type { HealthModel, ModelDetail, ModelStateName, ModelSummary } from "#model/health-model.ts";

interface Now {
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
}

export function summariseModel(world: World, model: HealthModel, at: Now): ModelSummary {
  return { ...standing(world, model), failing: failingOf(world, model, at) };
}

export function detailModel(world: World, model: HealthModel, at: Now): ModelDetail {
  return {
    ...standing(world, model),
    requires: model.requires.map((requirement) => ({
      atLeast: requirement.atLeast,
      of: requirement.of.map((member) => viewMember(world, member, at)),
      state: judgeRequirement(requirement, (member) => memberState(world, member, at)).state,
    })),
  };
}

/** The order of the start page. */
const WORST_FIRST: readonly ModelStateName[] = ["failed", "degraded", "unknown", "pending", "healthy"];
const MOST_SHOWN = 9;
const MOST_NAMED = 3;

/** For the start page: the worst few with the first few names of what is not well; undefined where there are no models. */
export function shownModels(world: World, at: Now): Status["models"] {
  const models = world.healthModels();
  if (models.length === 0) return undefined;
  return models
    .map((model) => ({ ...standing(world, model), model }))
    .toSorted((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state))
    .slice(0, MOST_SHOWN)
    .map(({ model, ...shown }) => ({
      ...shown,
      failing: failingOf(world, model, at)
        .slice(0, MOST_NAMED)
        .map(({ subject, name }) => ({ subject, name })),
    }));
}

function standing(world: World, { id, name, criticality }: HealthModel): Omit<ModelSummary, "failing"> {
  const { state, since, inWork } = world.modelState(id);
  return {
    id,
    name,
    criticality,
    state,
    ...(since > 0 && { since: new Date(since).toISOString() }),
    ...(inWork === true && { inWork: true }),
  };
}
