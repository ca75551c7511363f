/** Incidents: what people reported and nobody accepted yet, what is open, then what ended, newest first. */
import { useSignal } from "@preact/signals";
import type { IncidentPage as Answer, ListedIncident } from "#model/api.ts";
import { read } from "../live/box-api.ts";
import { useResource } from "../live/resource.ts";
import { freshness, status } from "../live/stream.ts";
import { IncidentRow } from "../parts/incident-row.tsx";
import { isOver } from "../parts/incident-state.ts";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { CLOCKS_EVERY_MS, OPEN_STATES } from "./now-data.ts";
import "./incidents-page.css";

const ENDED_STATES = "resolved,closed,cancelled";
const SHOWN = 50;
const MOST_OPEN = 100;
const FILTERS = ["open", "proposed", "ended"] as const;

export function IncidentsPage() {
  const found = useResource<Answer>(
    `/incidents?state=${OPEN_STATES}&order=worst&limit=${MOST_OPEN}`,
    ({ incidents }) => incidents.length > 0,
    undefined,
    CLOCKS_EVERY_MS,
  );
  const chosen = place.value.query.get("show") ?? "";
  return (
    <Loaded resource={found.value} missing={say("failure.problem")}>
      {({ incidents }) => (
        <div class="page content">
          <PageTitle
            title={say("nav.incidents")}
            second={say("incidents.second", { count: countOpen(incidents) })}
            facts={<Filter chosen={chosen} />}
          />
          {(chosen === "" || chosen === "proposed") && <Proposed incidents={incidents} alone={chosen !== ""} />}
          {(chosen === "" || chosen === "open") && <Open incidents={incidents} alone={chosen !== ""} />}
          {(chosen === "" || chosen === "ended") && <EndedList alone={chosen !== ""} />}
        </div>
      )}
    </Loaded>
  );
}

const isProposed = ({ state }: ListedIncident): boolean => state === "proposed";

/** More may be open than are listed; the status knows. */
function countOpen(incidents: readonly ListedIncident[]): number {
  const listed = incidents.filter((one) => !isProposed(one)).length;
  return incidents.length < MOST_OPEN ? listed : Math.max(listed, status.value?.openIncidents ?? 0);
}

function Filter({ chosen }: { readonly chosen: string }) {
  return (
    <fieldset class="segments incidents-filter" aria-label={say("incidents.filter")}>
      {["", ...FILTERS].map((name) => (
        <button
          key={name}
          type="button"
          class="segments__one"
          aria-pressed={chosen === name}
          onClick={() => setQuery({ show: name })}
        >
          {say(`incidents.${name === "" ? "all" : name}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface PartProps {
  readonly incidents: readonly ListedIncident[];
  /** Only this part was asked for, so that it says when it is empty. */
  readonly alone: boolean;
}

function Proposed({ incidents, alone }: PartProps) {
  const proposed = incidents.filter(isProposed);
  if (proposed.length === 0) return alone ? <p>{say("incidents.none.proposed")}</p> : null;
  return (
    <Section title={say("incidents.proposed")} remark={say("incidents.proposedRemark")}>
      <List incidents={proposed} />
    </Section>
  );
}

function Open({ incidents, alone }: PartProps) {
  const open = incidents.filter((one) => !isProposed(one));
  const total = countOpen(incidents);
  if (open.length === 0) return alone ? <p>{say("incidents.none.open")}</p> : null;
  return (
    <Section
      title={say("incidents.open")}
      id="broken"
      remark={total > open.length ? say("incidents.worstOf", { shown: open.length, total }) : undefined}
    >
      <List incidents={open} />
    </Section>
  );
}

function EndedList({ alone }: Pick<PartProps, "alone">) {
  const ended = useResource<Answer>(
    `/incidents?state=${ENDED_STATES}&limit=${SHOWN}`,
    ({ incidents }) => incidents.length > 0,
  );
  return (
    <Loaded resource={ended.value} missing={say("failure.problem")}>
      {(answer) => <Ended newest={answer} alone={alone} />}
    </Loaded>
  );
}

function Ended({ newest, alone }: { readonly newest: Answer; readonly alone: boolean }) {
  const older = useSignal<readonly ListedIncident[]>([]);
  const before = useSignal<string | undefined>(newest.before);
  const all = [...newest.incidents, ...older.value].filter(isOver);
  if (all.length === 0) return alone ? <p>{say("incidents.none.ended")}</p> : null;
  const readOlder = async (): Promise<void> => {
    const answer = await read<Answer>(`/incidents?state=${ENDED_STATES}&limit=${SHOWN}&before=${before.value ?? ""}`);
    if (answer.failure !== undefined) return;
    older.value = [...older.value, ...answer.value.incidents];
    before.value = answer.value.before;
  };
  return (
    <Section title={say("incidents.ended")}>
      <List incidents={all} />
      {before.value !== undefined && (
        <p>
          <button type="button" class="button" disabled={freshness.value === "stale"} onClick={() => void readOlder()}>
            {say("incidents.older")}
          </button>
        </p>
      )}
    </Section>
  );
}

function List({ incidents }: { readonly incidents: readonly ListedIncident[] }) {
  return (
    <ul class="card">
      {incidents.map((incident) => (
        <IncidentRow key={incident.id} incident={incident} />
      ))}
    </ul>
  );
}
