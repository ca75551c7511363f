/** What changes about an incident is gathered, and told together once no more comes. Pure. */
import type { Draft } from "../draft.ts";
import { momentOf } from "../moment.ts";

/**
 * What is to be told waits until no more comes.
 * @param joins false: no other device hangs on it, or leaves it; its own readings go without saying
 * @param isNew false: it only stays as it is, and does not put off what waits already
 */
export function gather(draft: Draft, incidentId: string, joins = true, isNew = true): void {
  const now = momentOf(draft.at);
  const wait = draft.waitOf(incidentId);
  if (wait.gathering !== undefined && !isNew) return;
  const { first = now, symptoms = false } = wait.gathering ?? {};
  draft.setWait(incidentId, { ...wait, gathering: { first, newest: now, symptoms: symptoms || joins } });
}
