/** `state.changed`: told for what no incident speaks for, and for everybody whom it told something else before. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Draft } from "./draft.ts";
import { hostChanged, serviceChanged } from "./events.ts";
import { isFlapping, isInWork } from "./hold.ts";
import { partsOf, partsWith } from "./part-members.ts";
import { tellPartsChange } from "./tell-parts-change.ts";
import { sayResult } from "./say-result.ts";

/**
 * Tells the hard state of a host, a service or all of a kind where it is not what `state.changed` told last. A first good state is
 * known without being told, and a host that is down is told only where a person called its incident off; what an incident
 * speaks for, or what is not told at all, is the caller's to know.
 */
export function tellChange(draft: Draft, subject: string): void {
  if (isFlapping(draft, subject) || isInWork(draft, subject, draft.at)) return;
  const host = draft.host(subject);
  if (host !== undefined) {
    const state = draft.hostState(host.id);
    const tellsDown = state.hard === "down" && state.excused === true;
    if ((state.hard !== "up" && !tellsDown) || state.told === state.hard) return;
    draft.setHost(host.id, { ...state, told: state.hard });
    if (state.told !== "pending" || tellsDown) draft.tell(hostChanged(host, state.told, state, draft.at));
    return;
  }
  const service = draft.service(subject as ServiceKey);
  const parts = service === undefined ? partsOf(draft, subject) : partsWith(draft, service);
  if (parts !== undefined) return tellPartsChange(draft, parts);
  const owner = service && draft.host(service.hostId);
  if (service === undefined || owner === undefined) return;
  const state = draft.serviceState(service.key);
  if (state.hard === "pending" || state.hard === state.told) return;
  draft.setService(service.key, { ...state, told: state.hard });
  if (state.hard === "ok" && state.told === "pending") return;
  const seen = sayResult(service.check, draft.declaration(service.check), state.last);
  draft.tell(serviceChanged(owner, service, state, seen, draft.at));
}
