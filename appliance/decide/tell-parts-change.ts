/** `state.changed` of all parts of a kind on a host: one event, however many of them it is about. Pure. */
import type { Sentence } from "#model/sentence.ts";
import type { Service } from "#model/site.ts";
import type { Draft } from "./draft.ts";
import { partsChanged } from "./events.ts";
import { partsCause } from "./failures.ts";
import { isFlapping, isInWork, whyServiceHeld } from "./hold.ts";
import { opens } from "./opens.ts";
import { isBad, isGathering, weightOf, worstOf, type Parts } from "./part-members.ts";

/** Told when its worst is another, or when one fails worse than it was told to. */
export function tellPartsChange(draft: Draft, parts: Parts): void {
  const host = draft.host(parts.host);
  if (host === undefined) return;
  for (const { key } of parts.members) {
    const state = draft.serviceState(key);
    // A first good state is known without being told.
    if (state.hard === "ok" && state.told === "pending") draft.setService(key, { ...state, told: "ok" });
  }
  if (draft.openIncidentOf(parts.subject) !== undefined) return;
  const held = new Set(parts.members.filter((service) => isHeld(draft, service)).map(({ key }) => key));
  const states = parts.members.map(({ key }) => {
    const { hard, told } = draft.serviceState(key);
    // What is held back is as it was told to be.
    return held.has(key) || hard === "pending" ? { key, hard: told, told } : { key, hard, told };
  });
  const [state, before] = [worstOf(states.map(({ hard }) => hard)), worstOf(states.map(({ told }) => told))];
  if (state === before && !states.some(({ hard, told }) => weightOf(hard) > weightOf(told))) return;
  const isFirst = states.every(({ told }) => told === "pending");
  for (const { key, hard } of states) draft.setService(key, { ...draft.serviceState(key), told: hard });
  const failing = parts.members.filter(({ key }) => !held.has(key) && isBad(draft.serviceState(key)));
  const seen = failing.length === 0 ? undefined : withoutDevice(partsCause(draft, parts, failing));
  draft.tell(
    partsChanged(draft, host, parts, { state, before: isFirst ? "pending" : before, failing, seen }, draft.at),
  );
}

/** The device is named beside it. */
function withoutDevice({ code, parameters: { what: _what, ...parameters } }: Sentence): Sentence {
  return { code, parameters };
}

/** Whether a member's state is not told: it is held back, waits for others, or an incident is to tell it. */
function isHeld(draft: Draft, service: Service): boolean {
  const state = draft.serviceState(service.key);
  if (isFlapping(draft, service.key) || isInWork(draft, service.key, draft.at)) return true;
  if (!isBad(state)) return false;
  if (whyServiceHeld(draft, service, draft.at) !== undefined || opens(draft, service, state)) return true;
  return isGathering(draft, service, draft.at);
}
