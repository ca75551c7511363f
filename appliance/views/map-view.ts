/** Who hangs on what, and what a failure would cut off. Pure. */
import { supposeDown } from "#decide/suppose.ts";
import type { CutOffView, MapHost, MapView } from "#model/api-map.ts";
import { LEVELS } from "#model/incident.ts";
import type { Host } from "#model/site.ts";
import type { Look } from "./look.ts";

export const MOST_HOSTS = 5000;
const MOST_LOST = 2000;
const MOST_JOBS = 200;

export function viewMap(look: Look): MapView {
  const { world } = look;
  const { hosts } = world.site;
  const { line } = world;
  return {
    hosts: boundedHosts(look).map((host) => viewHost(look, host)),
    total: hosts.length,
    ...(line !== undefined && {
      line: {
        ...(line.up !== undefined && { up: line.up }),
        ...(line.gateway !== undefined && { gateway: line.gateway }),
      },
    }),
  };
}

/** All, or those that tell most, in the order of the configuration. */
function boundedHosts(look: Look): readonly Host[] {
  const { world } = look;
  const { hosts } = world.site;
  if (hosts.length <= MOST_HOSTS) return hosts;
  const rank = (host: Host) => {
    if (world.childrenOf(host.id).length > 0 || world.fedBy(host.id).length > 0) return 0;
    return look.host(host) === "ok" ? 2 : 1;
  };
  const ranks = hosts.map((host, index) => ({ host, index, rank: rank(host) }));
  return ranks
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, MOST_HOSTS)
    .toSorted((a, b) => a.index - b.index)
    .map(({ host }) => host);
}

function viewHost(look: Look, host: Host): MapHost {
  const { world } = look;
  const { hard, hardSince, behind, lacks } = world.hostState(host.id);
  const { id, name, address, poweredBy, device } = host;
  return {
    id,
    name,
    address,
    ...(device?.kind !== undefined && { kind: device.kind }),
    state: hard,
    shown: look.host(host),
    ...(hardSince !== 0 && { since: new Date(hardSince).toISOString() }),
    ...(behind !== undefined && { behind }),
    ...(lacks !== undefined && { lacks }),
    parents: waysOf(look, host),
    ...(poweredBy !== undefined && { poweredBy: [...poweredBy] }),
    ...(world.line?.outside.has(id) === true && { outside: true as const }),
  };
}

function waysOf({ world }: Look, host: Host): MapHost["parents"] {
  const learned = host.learnedParents ?? [];
  const aside = learned.filter((id) => !host.parents.includes(id));
  return [...host.parents, ...aside].map((id) => ({
    host: id,
    ...(learned.includes(id) && { learned: true as const }),
    ...(aside.includes(id) && { aside: true as const }),
    ...portsOf(host, world.host(id)),
  }));
}

/** By what either of both says of the other. */
function portsOf(host: Host, parent: Host | undefined): { port?: string; ownPort?: string } {
  const told = parent?.links?.find((link) => link.host === host.id);
  const own = host.links?.find((link) => link.host === parent?.id);
  const port = told?.port ?? own?.neighbourPort;
  const ownPort = own?.port ?? told?.neighbourPort;
  return { ...(port !== undefined && { port }), ...(ownPort !== undefined && { ownPort }) };
}

/** @param wallMs now, milliseconds since 1970 (UTC) */
export function viewCutOff({ world }: Look, host: Host, wallMs: number): CutOffView {
  const { lost, models, jobs, line, isGone } = supposeDown(world, host, wallMs);
  const weight = (one: Host) => LEVELS.indexOf(one.criticality);
  return {
    host: host.id,
    name: host.name,
    gone: isGone,
    total: lost.length,
    lost: lost
      .toSorted((a, b) => weight(a.host) - weight(b.host))
      .slice(0, MOST_LOST)
      .map(({ host: { id, name }, by, lacks }) => ({
        host: id,
        name,
        ...(by !== undefined && { by }),
        ...(lacks !== undefined && { lacks }),
      })),
    models: models.map(({ model: { id, name }, state }) => ({ id, name, state })),
    jobs: jobs.slice(0, MOST_JOBS).map((id) => ({ id, name: world.job(id)?.name ?? id })),
    line,
  };
}
