/** After anything about a supply, or the gateway, has changed: what that means for those it feeds, or for the line. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Host } from "#model/site.ts";
import type { HostState, PowerLoss } from "#model/state.ts";
import { incidentOfSupply } from "./cause.ts";
import type { Draft } from "./draft.ts";
import { updateHost } from "./hosts.ts";
import { tellLine } from "./line.ts";
import { momentOf } from "./moment.ts";
import { powerOf, tellersOf } from "./power.ts";
import { isGone, LONGEST_CHAIN } from "./reach.ts";
import { isUntold, tellService } from "./tell.ts";

/** Goes on until nothing changes any more: what is fed may feed others. */
export function followPower(draft: Draft): void {
  const known = new Map<string, string>();
  for (let rounds = 0; rounds < LONGEST_CHAIN; rounds++) {
    const touched = draft.takeTouched();
    if (touched.size === 0) return;
    for (const id of touched) {
      const host = draft.host(id);
      if (host !== undefined) followSupply(draft, host, known);
      if (id === draft.line?.gateway) tellLine(draft);
    }
  }
}

function followSupply(draft: Draft, supply: Host, known: Map<string, string>): void {
  const fed = draft.fedBy(supply.id);
  const tells = tellersOf(supply).length > 0;
  if (fed.length === 0 && !tells) return;
  const before = known.get(supply.id) ?? signOf(draft.world.hostState(supply.id));
  const state = draft.hostState(supply.id);
  const power = decidePower(draft, supply, state.power);
  if (power !== state.power) draft.setHost(supply.id, { ...state, ...(power === undefined ? {} : { power }) });
  const now = signOf(draft.hostState(supply.id));
  known.set(supply.id, now);
  const changed = now !== before;
  // Its own silence has the same cause.
  if (changed && tells && isGone(draft.hostState(supply.id))) updateHost(draft, supply, false);
  for (const id of fed) updateFed(draft, id, changed);
}

function decidePower(draft: Draft, supply: Host, before: PowerLoss | undefined): PowerLoss | undefined {
  const how = powerOf(draft, supply, draft.at);
  const lost = before?.back === undefined ? before : undefined;
  if (how === "there") return lost === undefined ? before : { ...lost, back: momentOf(draft.at) };
  const incident = incidentOfSupply(draft, supply.id)?.id ?? lost?.incident;
  if (lost?.how === how && lost.incident === incident) return lost;
  const since = lost?.since ?? momentOf(draft.at);
  return { how, since, ...(incident === undefined ? {} : { incident }) };
}

/** What about a supply matters to those it feeds. */
function signOf(state: HostState): string {
  const { power } = state;
  const lost = power?.back === undefined ? power : undefined;
  return [isGone(state), lost?.how, lost?.incident].join(" ");
}

function updateFed(draft: Draft, id: string, changed: boolean): void {
  const host = draft.host(id);
  if (host === undefined) return;
  const state = draft.hostState(id);
  if (host.hostService === undefined) {
    if (changed) updateHost(draft, host, false);
    for (const service of host.services) if (isUntold(draft, service)) tellService(draft, host, service);
    return;
  }
  const waits = isFailing(draft, host.hostService) && state.hard !== "down";
  if (waits || (changed && isGone(state))) updateHost(draft, host, false);
}

function isFailing(draft: Draft, key: ServiceKey): boolean {
  return draft.serviceState(key).hard === "critical";
}
