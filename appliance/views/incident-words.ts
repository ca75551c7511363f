/** What is said of an incident beside its title: how bad, whether told, why, and what hangs on it. Pure. */
import type { ShownState } from "#model/api.ts";
import { countSymptoms } from "#model/count-symptoms.ts";
import { LEVELS, type Incident } from "#model/incident.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { SiteFacts } from "./facts.ts";
import { sayRest, type Rest } from "./rest.ts";

/** Whether the operations centre has everything that was told so far. */
export function isTold(soc: SiteFacts["soc"]): boolean {
  return soc.configured && soc.connected && soc.waiting === 0;
}

/** Why, in one sentence: what a check saw, how much hangs on the one failure, or how the rest does. */
export function saidOf(incident: Incident, rest: Rest, facts: Pick<SiteFacts, "warnings">): Sentence | undefined {
  const { code, parameters } = incident.cause;
  const { what: _what, ...parts } = parameters;
  if (parts["parts"] !== undefined) return say("more.parts", { ...parts, cause: code });
  if (parameters["saw"] !== undefined) return say("more.cause", parameters);
  if (incident.symptoms.length > 0) return say("more.symptoms", { ...countSymptoms(incident, deviceOfService) });
  const doubt = sayRest(rest);
  if (doubt !== undefined) return doubt;
  return facts.warnings.length > 0 ? say("more.others", { count: facts.warnings.length }) : say("more.restWorks");
}

export function stateOf(incident: Incident): ShownState {
  return incident.classification === "defect" && incident.priority !== "critical" ? "warning" : "critical";
}

/** Orders incidents: the highest priority first, then the oldest failure. */
export function worstFirst(a: Incident, b: Incident): number {
  return LEVELS.indexOf(a.priority) - LEVELS.indexOf(b.priority) || a.failedAt.localeCompare(b.failedAt);
}

/** Names of services begin with their device's here (`site-facts.ts`). */
function deviceOfService(hostId: string, name: string): string {
  return name.split(": ")[0] ?? hostId;
}

function say(code: string, parameters: Parameters = {}): Sentence {
  return { code, parameters };
}
