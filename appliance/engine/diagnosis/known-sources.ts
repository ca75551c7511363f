/** Sources of a diagnosis that only look at what the box knows already: nothing is sent. */
import { isoTime } from "#lib/clock.ts";
import { covers, windowAt } from "#decide/calendar/works.ts";
import { isGone } from "#decide/reach.ts";
import type { World } from "#decide/world.ts";
import type { StoredEvent } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { Host } from "#model/site.ts";
import { LOOKS_BACK_MS, type Past } from "./past.ts";
import { found, nameOfHost, namesFor, type DiagnosisSource, type DiagnosisSubject } from "./source.ts";

const DEADLINE_MS = 2000;
const known = { deadlineMs: DEADLINE_MS, sends: false } as const;
/** Changes that are named; and services of a host whose past is looked at. */
const MOST_CHANGES = 5;
const MOST_SERVICES = 50;

/** The switch and the port where it hangs, as learned, and how that port is where it is watched. */
export const port: DiagnosisSource = {
  name: "port",
  ...known,
  run({ host }, { world }) {
    if (host === undefined) return [];
    for (const other of world.hosts()) {
      const link = other.links?.find((one) => one.host === host.id && one.port !== undefined);
      if (link?.port === undefined) continue;
      const service = other.services.find((one) => isPortService(one, link.port ?? ""));
      const state: Parameters = service === undefined ? {} : { state: world.serviceState(service.key).hard };
      return [found("port.at", { switch: other.name, port: link.port, ...state })];
    }
    return [];
  },
};

function isPortService({ settings, naming }: Host["services"][number], port: string): boolean {
  return settings["part"] === "port" && Object.values(naming?.parameters ?? {}).includes(port);
}

/** Who hangs on the same as it: up or not. */
export const siblings: DiagnosisSource = {
  name: "siblings",
  ...known,
  run({ host }, { world }) {
    return (host?.parents ?? []).slice(0, 3).flatMap((parent) => {
      const others = world.childrenOf(parent).filter((id) => id !== host?.id);
      const states = others.map((id) => ({ id, hard: world.hostState(id).hard }));
      const gone = states.filter(({ hard }) => isGone({ hard })).map(({ id }) => nameOfHost(world, id));
      const up = states.filter(({ hard }) => hard === "up").map(({ id }) => nameOfHost(world, id));
      const to = { parent: nameOfHost(world, parent), parentState: world.hostState(parent).hard, up: up.length };
      if (up.length + gone.length === 0) return [found("siblings.none", to)];
      if (gone.length === 0) return [found("siblings.up", { ...to, ...namesFor(up) })];
      return [found(up.length === 0 ? "siblings.gone" : "siblings.some", { ...to, ...namesFor(gone) })];
    });
  },
};

/** How its other services are. */
export const services: DiagnosisSource = {
  name: "services",
  ...known,
  run({ host, service }, { world }) {
    if (host === undefined) return [];
    const others = host.services.filter(({ key }) => key !== service?.key && key !== host.hostService);
    const states = others.map(({ key, name }) => ({ name, hard: world.serviceState(key).hard }));
    const failing = states.filter(({ hard }) => hard === "critical" || hard === "unknown").map(({ name }) => name);
    const well = states.filter(({ hard }) => hard === "ok" || hard === "warning").length;
    if (failing.length + well === 0) return [];
    if (failing.length === 0) return [found("services.well", { well })];
    return [found(well === 0 ? "services.failing" : "services.some", { well, ...namesFor(failing) })];
  },
};

/** When it was last well. */
export const lastWell: DiagnosisSource = {
  name: "lastWell",
  ...known,
  run({ host, service, incident }, { past }) {
    const subject = service?.key ?? (incident.subject === host?.id ? host.id : undefined);
    if (subject === undefined) return [];
    const well = past.spans(subject, "state").findLast(({ state }) => state === "ok" || state === "up");
    if (well === undefined) return [found("lastWell.notLately")];
    if (well.untilMs === undefined) return [];
    // A failure is confirmed some looks after it began.
    return [found("lastWell.until", { until: isoTime(Math.min(well.untilMs, Date.parse(incident.failedAt))) })];
  },
};

/** What was changed, and what changed by itself, in the day before. */
export const changes: DiagnosisSource = {
  name: "changes",
  ...known,
  run(subject, { world, past, wallMs }) {
    const near = hostsNear(subject);
    const made = past.changes().flatMap((event) => changeOf(event, near));
    const states = stateChanges(subject, world, past, wallMs);
    const newest = [...made, ...states].toSorted((a, b) => b.atMs - a.atMs).slice(0, MOST_CHANGES);
    return newest.length === 0 ? [found("changes.none")] : newest.map(({ says }) => says);
  },
};

interface Change {
  readonly atMs: number;
  readonly says: Sentence;
}

/** The host itself, what it hangs on and what feeds it. */
function hostsNear({ host }: DiagnosisSubject): ReadonlySet<string> {
  return new Set(host === undefined ? [] : [host.id, ...host.parents, ...(host.poweredBy ?? [])]);
}

function changeOf({ type, subject = "", at, data }: StoredEvent, near: ReadonlySet<string>): Change[] {
  const told = (data ?? {}) as Record<string, unknown>;
  const when = { at: isoTime(at) };
  if (type === "config.changed") {
    const by: Sentence["parameters"] = typeof told["by"] === "string" ? { by: shortened(told["by"]) } : {};
    return [{ atMs: at, says: found("changes.config", { ...when, ...by }) }];
  }
  if (!near.has(subject)) return [];
  const list: readonly unknown[] = Array.isArray(told["changes"]) ? told["changes"] : [];
  const [first] = list as readonly Record<string, unknown>[];
  const name = typeof told["hostName"] === "string" ? told["hostName"] : subject;
  if (first?.["kind"] === "restarted") return [{ atMs: at, says: found("changes.restarted", { ...when, name }) }];
  const says = Object.fromEntries(
    ["kind", "what", "before", "after"].flatMap((name) => {
      const value = first?.[name];
      return typeof value === "string" ? [[name, shortened(value)] as const] : [];
    }),
  );
  return [{ atMs: at, says: found("changes.device", { ...when, ...says, name, count: list.length }) }];
}

/** Hard states that began in the last day, but for the failure that the incident is about. */
function stateChanges(
  { host, service, incident }: DiagnosisSubject,
  world: World,
  past: Past,
  wallMs: number,
): Change[] {
  if (host === undefined) return [];
  const nameOf = new Map<string, string>();
  for (const id of hostsNear({ incident, host })) nameOf.set(id, nameOfHost(world, id));
  for (const one of host.services.slice(0, MOST_SERVICES))
    if (one.key !== host.hostService) nameOf.set(one.key, `${host.name}: ${one.name}`);
  const failedMs = Date.parse(incident.failedAt);
  return [...nameOf].flatMap(([subject, name]) => {
    const spans = past.spans(subject, "state");
    return spans.flatMap(({ fromMs, state }, place) => {
      const isFirst = place === 0 && (state === "ok" || state === "up");
      const isItself = subject === (service?.key ?? host.id) && fromMs >= failedMs;
      if (isFirst || isItself || fromMs < wallMs - LOOKS_BACK_MS || fromMs > wallMs) return [];
      const says = found("changes.state", { name, state, at: isoTime(fromMs) });
      return [{ atMs: fromMs, says }];
    });
  });
}

/** Work on it, or on what it hangs on, now or in the day before. */
export const maintenance: DiagnosisSource = {
  name: "maintenance",
  ...known,
  run(subject, { world, past, wallMs }) {
    const { host, service } = subject;
    if (host === undefined) return [];
    const near = [...hostsNear(subject)];
    const now = world.works.flatMap((work) => {
      const on = near.find((id) => {
        const one = world.host(id);
        return (
          one !== undefined &&
          covers(work, { host: one, service: id === host.id ? (service?.key as ServiceKey) : undefined })
        );
      });
      const window = on === undefined ? undefined : windowAt(work.when, wallMs);
      if (on === undefined || window === undefined) return [];
      return [found("maintenance.now", { work: work.name, name: nameOfHost(world, on), until: isoTime(window.endMs) })];
    });
    const before = [...near, ...(service === undefined ? [] : [service.key])].flatMap((id) =>
      past.spans(id, "maintenance").flatMap(({ untilMs, state }) => {
        if (untilMs === undefined || untilMs > wallMs) return [];
        const work = world.works.find((one) => one.id === state)?.name ?? state;
        const name = id === service?.key ? service.name : nameOfHost(world, id);
        return [found("maintenance.ended", { work, name, until: isoTime(untilMs) })];
      }),
    );
    const all = [...now, ...before.slice(-3)];
    return all.length === 0 ? [found("maintenance.none")] : all;
  },
};

const MOST_CHARS = 120;
function shortened(text: string): string {
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS)}…`;
}
