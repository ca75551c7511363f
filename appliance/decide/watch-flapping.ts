/** After a regular look: whether its subject began to change too often, or ceased to, which is told. Pure. */
import type { Host, Service } from "#model/site.ts";
import type { Draft } from "./draft.ts";
import { flappingEvent } from "./events.ts";
import { followFlapping } from "./flapping.ts";
import { isGone, isInWork, isStarting } from "./hold.ts";
import { tellHost } from "./tell.ts";

export function watchFlapping(draft: Draft, host: Host, service: Service): void {
  const before = draft.serviceState(service.key);
  const after = followFlapping(before, speaksForItself(draft, host, service), draft.at);
  if (after === before) return;
  draft.setService(service.key, after);
  const [was, is] = [before.flappingSince !== undefined, after.flappingSince !== undefined];
  if (was === is) return;
  draft.tell(flappingEvent(draft, host, service, after, draft.at));
  // What was held back meanwhile can be told.
  if (was && service.key === host.hostService) tellHost(draft, host);
}

/** Whether its hard state is its own doing. */
function speaksForItself(draft: Draft, host: Host, service: Service): boolean {
  const { hard } = draft.hostState(host.id);
  if (service.key === host.hostService && !isInWork(draft, host.id, draft.at))
    return hard === "up" || (hard === "down" && draft.serviceState(service.key).hard === "critical");
  return !isInWork(draft, service.key, draft.at) && !isGone({ hard }) && !isStarting(draft, service, draft.at);
}
