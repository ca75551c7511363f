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
  const choice = choiceOf(desk, hostId);
  if (choice.without.includes(id)) return done(undefined);
  const service = host.services.find((one) => one.id === id);
  if (service === undefined) return refused("notFound.service", "", { service: serviceKey(hostId, id) });
  if (service.derived !== true) return refused("notDerived", "", { service: service.key });
  const isExtra = choice.with.includes(id);
  const changed = isExtra
    ? { ...choice, with: choice.with.filter((one) => one !== id) }
    : { ...choice, without: [...choice.without, id] };
  return setChoice(desk, actor, hostId, changed, "a derived service is left out");
}

/** It is watched again as soon as the device tells of it; what is not watched by default is, from now on. */
export async function putBack(
  desk: LeaveOutDesk,
  actor: Actor,
  hostId: string,
  id: string,
): Promise<Outcome<undefined>> {
  if (desk.config.view().readOnly) return refused("readOnly", "");
  const host = hostOf(desk, hostId);
  if (host === undefined) return refused("notFound.host", "", { host: hostId });
  const choice = choiceOf(desk, hostId);
  const isByDefault = host.leftOut?.some((one) => one.id === id && one.why !== undefined) === true;
  if (!choice.without.includes(id) && !isByDefault)
    return refused("notFound.leftOut", "", { service: serviceKey(hostId, id) });
  const changed = {
    without: choice.without.filter((one) => one !== id),
    with: isByDefault ? [...choice.with.filter((one) => one !== id), id] : choice.with,
  };
  return setChoice(desk, actor, hostId, changed, "a derived service is put back");
}

/** What a host's profile leaves out, and what it adds. */
interface Choice {
  readonly without: readonly string[];
  readonly with: readonly string[];
}

async function setChoice(
  { config, log }: LeaveOutDesk,
  actor: Actor,
  hostId: string,
  choice: Choice,
  what: string,
): Promise<Outcome<undefined>> {
  const at = hostsOf(config.view().document).findIndex(({ id }) => id === hostId);
  const said = Object.entries(choice).filter(([, ids]) => ids.length > 0);
  const profile = said.length === 0 ? "auto" : { auto: true, ...Object.fromEntries(said) };
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
function choiceOf({ config }: LeaveOutDesk, hostId: string): Choice {
  const profile = hostsOf(config.view().document).find(({ id }) => id === hostId)?.profile;
  return typeof profile === "object"
    ? { without: profile.without ?? [], with: profile.with ?? [] }
    : { without: [], with: [] };
}

/** The document in force was checked when it was taken. */
function hostsOf(document: unknown): NonNullable<SiteDocument["hosts"]> {
  return (document as Partial<SiteDocument>).hosts ?? [];
}
