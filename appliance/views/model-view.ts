/** A business service as lists and its own page show it. Pure. */
import { judgeRequirement } from "#decide/health-model.ts";
import { memberState } from "#decide/member-state.ts";
import { failingOf, viewMember } from "#decide/model-event.ts";
import type { World } from "#decide/world.ts";
import type { HealthModel, ModelDetail, ModelSummary } from "#model/health-model.ts";

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
