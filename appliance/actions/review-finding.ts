/** A person reviews a finding: accepts it as normal, or opens it as an incident. */
import type { AcceptFinding } from "#model/api-findings.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

export function acceptFinding(
  { watch, log }: WatchDesk,
  actor: Actor,
  { host, service, note }: AcceptFinding,
): Outcome<undefined> {
  const key = serviceKey(host, service);
  const why = note?.trim() ?? "";
  if (!watch.acceptFinding(key, actor.name, why === "" ? undefined : why))
    return refused("notFound.finding", "", { service: key });
  log.info({ service: key, by: actor.name }, "a finding was accepted as normal");
  return done(undefined);
}

export function openFinding({ watch, log }: WatchDesk, actor: Actor, key: ServiceKey): Outcome<undefined> {
  if (!watch.openFinding(key, actor.name)) return refused("notFound.finding", "", { service: key });
  log.info({ service: key, by: actor.name }, "a finding was opened as an incident");
  return done(undefined);
}
