/** One incident: what fails and why, how bad, what follows from it, what happened when. */
import type { EventView, IncidentDetail, ShownState } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { Facts, type Fact } from "../parts/facts.tsx";
import { whatIsBehind } from "../parts/behind.ts";
import { Glyph } from "../parts/glyph.tsx";
import { glyphOf, isOver } from "../parts/incident-state.ts";
import { Loaded, Missing } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { addressOf } from "../parts/subject.ts";
import { isOfKind, sayMembers } from "../parts/symptoms.tsx";
import { IncidentStateTag, PriorityTag } from "../parts/tag.tsx";
import { TimeLine } from "../parts/time-line.tsx";
import type { PageProps } from "../shell/page-props.ts";
import { tick } from "../live/stream.ts";
import { say, sayIt } from "../words/language.ts";
import "./incident-page.css";

const IS_ID = /^[0-9a-f]{4,8}(-[0-9a-f]{4,12}){2,4}$/i;

export function IncidentPage({ parts: [id = ""] }: PageProps) {
  // What is no id of an incident needs no asking.
  const address = IS_ID.test(id) ? `/incidents/${id}` : undefined;
  const incident = useResource<IncidentDetail>(address, ({ incidents }) => incidents.includes(id));
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
        title={sayIt(incident.cause)}
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
      <div class="incident-page">
        <div>
          <Section title={say("incident.about")}>
            <div class="card incident-page__facts">
              <Facts facts={factsOf(incident)} />
            </div>
          </Section>
          <WhatFollows incident={incident} />
        </div>
        <Section title={say("incident.timeLine")} remark={say("incident.newestFirst")}>
          <div class="card">
            <TimeLine entries={incident.timeline.toReversed().map(entryOf)} />
          </div>
        </Section>
      </div>
    </div>
  );
}

function secondLine(incident: IncidentDetail): string | undefined {
  if (incident.recoveringSince === undefined || isOver(incident)) return undefined;
  return say("incident.recovering", { since: incident.recoveringSince });
}

function subjectLink({ subject, subjectName }: IncidentDetail) {
  return <a href={addressOf(subject)}>{subjectName}</a>;
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

function factsOf(incident: IncidentDetail): Fact[] {
  const when = (at: string) => say("time.momentExact", { at });
  const facts: Fact[] = [
    [say("incident.what"), subjectLink(incident)],
    [say("incident.failedAt"), when(incident.failedAt)],
    [say("incident.openedAt"), when(incident.openedAt)],
  ];
  if (incident.resolvedAt !== undefined) facts.push([say("incident.resolvedAt"), when(incident.resolvedAt)]);
  if (incident.closedAt !== undefined) facts.push([say("incident.closedAt"), when(incident.closedAt)]);
  if (incident.reopened > 0) facts.push([say("incident.reopened"), say("unit.count", { value: incident.reopened })]);
  facts.push([say("incident.criticality"), say(`priority.${incident.criticality}`)]);
  return facts;
}

function WhatFollows({ incident }: { readonly incident: IncidentDetail }) {
  const { symptoms } = incident;
  if (symptoms.length === 0) return null;
  const { devices, own } = whatIsBehind(incident);
  const ofKind = isOfKind(incident);
  return (
    <Section
      title={ofKind ? incident.subjectName : say("incident.follows")}
      remark={
        ofKind ? sayMembers(symptoms) : say("incident.followsCount", { devices: devices.length, own: own.length })
      }
    >
      <ul class="card">
        {symptoms.map(({ subject, name, state, since }) => (
          <li key={subject} class="incident-page__symptom">
            <Glyph state={ofKind ? (state as ShownState) : "unreachable"} />
            <a href={addressOf(subject)}>{name}</a>
            <span class="figures">{say("time.momentExact", { at: since })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function entryOf({ sequence, type, at }: EventView) {
  const state =
    type === "incident.resolved" || type === "incident.closed"
      ? "ok"
      : type === "incident.opened" || type === "incident.reopened"
        ? "critical"
        : "note";
  return { key: String(sequence), at, state, words: say(`timeLine.${type}`) } as const;
}
