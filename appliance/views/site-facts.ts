/** Gathers the facts that the summary is made of. Pure. */
import { isoTime } from "#lib/clock.ts";
import { isOpen } from "#decide/incident/life.ts";
import type { Incident } from "#model/incident.ts";
import type { Host, Service } from "#model/site.ts";
import { jobSubject, subjectText } from "#model/subject.ts";
import type { BoxSide } from "./box-side.ts";
import type { SiteFacts } from "./facts.ts";
import { countShown, type Look } from "./look.ts";

/** @param lastDay incidents that were open at some time of the last day, ended ones included */
export function gatherFacts(look: Look, box: BoxSide, lastDay: readonly Incident[]): SiteFacts {
  const { world } = look;
  const { since: lineSince, ...line } = box.line();
  const { since: socSince, ...soc } = box.soc();
  const incidents = [...world.incidents()].filter(isOpen).map((incident) => withDevices(look, incident));
  const services = [...world.services()];
  const lastEnded = newestEnded(lastDay);
  return {
    hosts: hostFacts(look),
    services: {
      total: services.length,
      shown: countShown(services.map((service) => look.service(service))).byState,
      staleCritical: services.some(
        (service) => service.criticality === "critical" && look.service(service) === "stale",
      ),
    },
    incidents,
    warnings: warningsBeside(look, services, incidents),
    jobs: jobsBeside(look, incidents),
    troubles: box.troubles().map(({ code, since, twice }) => ({ code, since: isoTime(since), ...twice })),
    line: { ...line, ...(lineSince === undefined ? {} : { since: isoTime(lineSince) }) },
    soc: { ...soc, ...(socSince === undefined ? {} : { since: isoTime(socSince) }) },
    ...(lastEnded === undefined ? {} : { lastEnded }),
  };
}

/** Names of services say whose they are. */
function withDevices({ world }: Look, incident: Incident): Incident {
  const named = (subject: string, name: string) => {
    const [hostId = "", service] = subject.split("/");
    return service === undefined ? name : `${world.host(hostId)?.name ?? hostId}: ${name}`;
  };
  return {
    ...incident,
    subjectName: named(incident.subject, incident.subjectName),
    symptoms: incident.symptoms.map((symptom) => ({ ...symptom, name: named(symptom.subject, symptom.name) })),
  };
}

function hostFacts(look: Look): SiteFacts["hosts"] {
  const { world } = look;
  const { hosts } = world.site;
  const states = hosts.map((host) => ({ host, hard: world.hostState(host.id).hard, reading: look.reading(host) }));
  const within = (hard: string) => states.filter((one) => one.hard === hard);
  const reachable = states.filter(({ hard }) => hard !== "down" && hard !== "unreachable");
  return {
    total: hosts.length,
    up: within("up").length,
    down: within("down").map(({ host }) => host.name),
    unreachable: within("unreachable").length,
    unread: reachable.filter(({ reading }) => reading?.state === "notYet").length,
    unreadable: look.unreadable().map(({ host, reading }) => ({
      name: host.name,
      since: isoTime(reading.since),
      reason: reading.reason,
    })),
  };
}

/** Services that are not fine and that no incident stands for: neither as what failed nor as what fails with it. */
function warningsBeside(
  look: Look,
  services: readonly Service[],
  incidents: readonly Incident[],
): SiteFacts["warnings"] {
  const { world } = look;
  const covered = new Set(
    incidents.flatMap(({ subject, symptoms }) => [subject, ...symptoms.map((one) => one.subject)]),
  );
  const downHosts = new Set(
    world.site.hosts.filter(({ id }) => world.hostState(id).hard === "down").map(({ id }) => id),
  );
  const beside = services.filter((service) => !covered.has(service.key) && !downHosts.has(service.hostId));
  return (["critical", "warning"] as const).flatMap((state) =>
    beside
      .filter((service) => look.service(service) === state)
      .map((service) => ({
        name: nameOf(world.host(service.hostId), service),
        since: isoTime(world.serviceState(service.key).hardSince),
      })),
  );
}

/** What was called no fault, is announced work or follows from an open incident is nobody's news. */
function jobsBeside(look: Look, incidents: readonly Incident[]): SiteFacts["jobs"] {
  const { world } = look;
  const covered = new Set(
    incidents.flatMap(({ subject, symptoms }) => [subject, ...symptoms.map((one) => one.subject)]),
  );
  const jobs = world.jobs().filter(({ id }) => {
    const subject = subjectText(jobSubject(id));
    return world.jobState(id)?.excused !== true && !covered.has(subject) && !look.inWork(subject);
  });
  return (["failed", "missing", "partial"] as const).flatMap((state) =>
    jobs.filter(({ id }) => world.jobState(id)?.state === state).map(({ name }) => ({ name, state })),
  );
}

function newestEnded(lastDay: readonly Incident[]): SiteFacts["lastEnded"] {
  const ended = lastDay.filter(({ resolvedAt }) => resolvedAt !== undefined);
  const newest = ended.toSorted((a, b) => (b.resolvedAt ?? "").localeCompare(a.resolvedAt ?? ""))[0];
  if (newest?.resolvedAt === undefined) return undefined;
  return { at: newest.failedAt, durationMs: Date.parse(newest.resolvedAt) - Date.parse(newest.failedAt) };
}

function nameOf(host: Host | undefined, service: Service): string {
  return host === undefined ? service.name : `${host.name}: ${service.name}`;
}
