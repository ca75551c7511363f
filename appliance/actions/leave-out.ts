/** Leaves a derived service out by naming it in the host's `profile.without`, and puts it back. */
import type { SiteDocument } from "#model/config.ts";
import { serviceKey } from "#model/id.ts";
import type { Host } from "#model/site.ts";
import type { WatchDesk } from "./accept-change.ts";
import type { Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";
import type { ConfigDesk } from "./put-config.ts";

export type LeaveOutDesk = ConfigDesk & WatchDesk;

/** It is gone as if the device had never told of it; its incidents are cancelled. Done also where it is left out already. */
export async function leaveOut(
  desk: LeaveOutDesk,
  actor: Actor,
  hostId: string,
  id: string,
): Promise<Outcome<undefined>> {
  if (desk.config.view().readOnly) return refused("readOnly", "");
  const host = hostOf(desk, hostId);
  if (host === undefined) return refused("notFound.host", "", { host: hostId });
  const without = withoutOf(desk, hostId);
  if (without.includes(id)) return done(undefined);
  const service = host.services.find((one) => one.id === id);
  if (service === undefined) return refused("notFound.service", "", { service: serviceKey(hostId, id) });
  if (service.derived !== true) return refused("notDerived", "", { service: service.key });
  return setWithout(desk, actor, hostId, [...without, id], "a derived service is left out");
}

/** It is watched again as soon as the device tells of it. */
export async function putBack(
  desk: LeaveOutDesk,
  actor: Actor,
  hostId: string,
  id: string,
): Promise<Outcome<undefined>> {
  if (desk.config.view().readOnly) return refused("readOnly", "");
  if (hostOf(desk, hostId) === undefined) return refused("notFound.host", "", { host: hostId });
  const without = withoutOf(desk, hostId);
  if (!without.includes(id)) return refused("notFound.leftOut", "", { service: serviceKey(hostId, id) });
  const rest = without.filter((one) => one !== id);
  return setWithout(desk, actor, hostId, rest, "a derived service is put back");
}

async function setWithout(
  { config, log }: LeaveOutDesk,
  actor: Actor,
  hostId: string,
  without: readonly string[],
  what: string,
): Promise<Outcome<undefined>> {
  const at = hostsOf(config.view().document).findIndex(({ id }) => id === hostId);
  const profile = without.length === 0 ? "auto" : { auto: true, without };
  const problems = await config.setAt(["hosts", at, "profile"], profile, actor);
  if (problems.length > 0) return refusedFor(problems);
  log.info({ security: "config.put", digest: config.view().digest, host: hostId, by: actor.name }, what);
  return done(undefined);
}

function hostOf({ watch, config }: LeaveOutDesk, hostId: string): Host | undefined {
  const isWritten = hostsOf(config.view().document).some(({ id }) => id === hostId);
  return isWritten ? watch.site().hosts.find(({ id }) => id === hostId) : undefined;
}

/** As the document in force says, which is newer than what is watched. */
function withoutOf({ config }: LeaveOutDesk, hostId: string): readonly string[] {
  const profile = hostsOf(config.view().document).find(({ id }) => id === hostId)?.profile;
  return typeof profile === "object" ? (profile.without ?? []) : [];
}

/** The document in force was checked when it was taken. */
function hostsOf(document: unknown): NonNullable<SiteDocument["hosts"]> {
  return (document as Partial<SiteDocument>).hosts ?? [];
}
