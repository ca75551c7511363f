/** One incident: what fails and why, how bad, what follows from it, what happened when. */
import type { IncidentDetail } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { Facts, type Fact } from "../parts/facts.tsx";
import { ClockBar } from "../parts/clock-bar.tsx";
import { CLOCK_NAMES } from "../parts/clock-names.ts";
import { Diagnosis } from "../parts/diagnosis.tsx";
import { EarlierIncidents } from "../parts/earlier-incidents.tsx";
import { sayWait } from "../parts/incident-care.tsx";
import { IncidentMoves } from "../parts/incident-moves.tsx";
import { glyphOf, isOver } from "../parts/incident-state.ts";
import { IncidentSteps } from "../parts/incident-steps.tsx";
import { Loaded, Missing } from "../parts/loaded.tsx";
import { Messages } from "../parts/messages.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { sayIncident } from "../parts/say-incident.ts";
import { Section } from "../parts/section.tsx";
import { addressOf } from "../parts/subject.ts";
import { SymptomGroups } from "../parts/symptom-groups.tsx";
import { IncidentStateTag, PriorityTag } from "../parts/tag.tsx";
import type { PageProps } from "../shell/page-props.ts";
import { mayReport } from "../live/session.ts";
import { tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { CLOCKS_EVERY_MS } from "./now-data.ts";
import "./incident-page.css";

/** Whoever did something wants to see it. */
const PAUSE_MS = 500;
const IS_ID = /^[0-9a-f]{4,8}(-[0-9a-f]{4,12}){2,4}$/i;

export function IncidentPage({ parts: [id = ""] }: PageProps) {
  // What is no id of an incident needs no asking.
  const address = IS_ID.test(id) ? `/incidents/${id}` : undefined;
  const incident = useResource<IncidentDetail>(
    address,
    ({ incidents }) => incidents.includes(id),
    PAUSE_MS,
    CLOCKS_EVERY_MS,
  );
  if (address === undefined) return <Missing words={say("incident.missing")} />;
  return (
    <Loaded resource={incident.value} missing={say("incident.missing")}>
      {(found) => <Shown incident={found} />}
    </Loaded>
  );
}

function Shown({ incident }: { readonly incident: IncidentDetail }) {
  return (
    <div class="page content">
      <PageTitle
        trail={
          <>
            <a href="/incidents">{say("nav.incidents")}</a> / <span class="mono">{incident.id.slice(0, 13)}</span>
          </>
        }
        state={glyphOf(incident)}
        title={sayIncident(incident)}
        second={secondLine(incident)}
        facts={
          <>
            <PriorityTag priority={incident.priority} />
            <IncidentStateTag state={incident.state} />
            <span>
              {say(`category.${incident.category}`, {
                classification: say(`classification.${incident.classification}`),
              })}
            </span>
            <Length incident={incident} />
          </>
        }
      />
      <IncidentMoves incident={incident} />
      <Clocks incident={incident} />
      <div class="incident-page">
        <div>
          <Diagnosis incident={incident} />
          <SymptomGroups incident={incident} />
          <Messages incident={incident} />
          <Section title={say("incident.about")}>
            <div class="card incident-page__facts">
              <Facts facts={factsOf(incident)} />
            </div>
          </Section>
          <EarlierIncidents incident={incident} />
        </div>
        <IncidentSteps incident={incident} />
      </div>
    </div>
  );
}

function secondLine(incident: IncidentDetail): string | undefined {
  const wait = incident.state === "suspended" ? sayWait(incident) : undefined;
  if (incident.recoveringSince !== undefined && !isOver(incident))
    return say("incident.recovering", { since: incident.recoveringSince });
  return wait === undefined ? undefined : say("incident.state", { text: wait });
}

/** Both clocks, also those that ended. */
function Clocks({ incident }: { readonly incident: IncidentDetail }) {
  const { clocks } = incident;
  return (
    <div class="card incident-page__clocks">
      {CLOCK_NAMES.map((name) => (
        <ClockBar key={name} name={name} clock={clocks[name]} incident={incident} />
      ))}
    </div>
  );
}

function subjectLink({ subject, subjectName, host, hostName = "" }: IncidentDetail) {
  if (host === "") return subjectName;
  const isDevice = subject === host || subjectName.startsWith(hostName);
  return (
    <a href={addressOf(subject)}>
      {isDevice ? subjectName : say("check.onDevice", { device: hostName, name: subjectName })}
    </a>
  );
}

/** Runs on while it is open. */
function Length({ incident }: { readonly incident: IncidentDetail }) {
  void tick.value;
  const until = incident.resolvedAt ?? incident.closedAt;
  return (
    <span class="figures">
      {until === undefined
        ? say("incident.since", { since: incident.failedAt })
        : say("incident.lasted", { since: incident.failedAt, until })}
    </span>
  );
}

function restartedOf({ at, backAfterMs, habit }: NonNullable<IncidentDetail["restart"]>) {
  return {
    at,
    ...(backAfterMs !== undefined && { backAfterMs }),
    ...(habit !== undefined && { habitTimes: habit.times, habitEvery: habit.every }),
  };
}

/** So long before a failure its device may have said what was coming, and so long after its end what it was. */
const BEFORE_MS = 15 * 60_000;
const AFTER_MS = 5 * 60_000;

function receivedLink(incident: IncidentDetail) {
  return <a href={receivedAround(incident)}>{say("incident.receivedAround")}</a>;
}

/** What came in from its device around the time. */
function receivedAround({ host, failedAt, resolvedAt }: IncidentDetail): string {
  const moved = (at: string, byMs: number) => new Date(Date.parse(at) + byMs).toISOString();
  const query = new URLSearchParams({ host, from: moved(failedAt, -BEFORE_MS) });
  if (resolvedAt !== undefined) query.set("to", moved(resolvedAt, AFTER_MS));
  return `/received?${query}`;
}

function factsOf(incident: IncidentDetail): Fact[] {
  const when = (at: string) => say("time.momentExact", { at });
  const facts: Fact[] = [
    [say("incident.what"), subjectLink(incident)],
    [say("incident.failedAt"), when(incident.failedAt)],
    [say("incident.openedAt"), when(incident.openedAt)],
  ];
  const { reporter, acknowledged, assigned } = incident;
  if (reporter !== undefined) facts.push([say("incident.reporter"), reporter.name]);
  if (acknowledged !== undefined)
    facts.push([
      say("incident.acknowledged"),
      say("incident.who", { name: acknowledged.by.name, at: acknowledged.at }),
    ]);
  if (assigned !== undefined)
    facts.push([say("incident.assigned"), say("incident.who", { name: assigned.to, at: assigned.at })]);
  if (incident.resolvedAt !== undefined) facts.push([say("incident.resolvedAt"), when(incident.resolvedAt)]);
  if (incident.closedAt !== undefined) facts.push([say("incident.closedAt"), when(incident.closedAt)]);
  if (incident.restart !== undefined)
    facts.push([say("incident.restart"), say("incident.restarted", restartedOf(incident.restart))]);
  if (incident.reopened > 0) facts.push([say("incident.reopened"), say("unit.count", { value: incident.reopened })]);
  if (incident.host !== "" && mayReport()) facts.push([say("incident.received"), receivedLink(incident)]);
  facts.push([say("incident.criticality"), say(`priority.${incident.criticality}`)]);
  return facts;
}
