/** Incidents: what is open, then what ended, newest first. */
import { useSignal } from "@preact/signals";
import type { IncidentPage as Answer } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { read } from "../live/box-api.ts";
import { useResource } from "../live/resource.ts";
import { freshness, status } from "../live/stream.ts";
import { IncidentRow } from "../parts/incident-row.tsx";
import { isOver } from "../parts/incident-state.ts";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { say } from "../words/language.ts";
import { useOpenIncidents } from "./now-data.ts";

const ENDED_STATES = "resolved,closed,cancelled";
const SHOWN = 50;

export function IncidentsPage() {
  const open = useOpenIncidents();
  const total = Math.max(open.length, status.value?.openIncidents ?? 0);
  const ended = useResource<Answer>(
    `/incidents?state=${ENDED_STATES}&limit=${SHOWN}`,
    ({ incidents }) => incidents.length > 0,
  );
  return (
    <div class="page content">
      <PageTitle title={say("nav.incidents")} second={say("incidents.second", { count: total })} />
      {open.length > 0 && (
        <Section
          title={say("incidents.open")}
          remark={total > open.length ? say("incidents.worstOf", { shown: open.length, total }) : undefined}
        >
          <List incidents={open} />
        </Section>
      )}
      <Loaded resource={ended.value} missing={say("failure.problem")}>
        {(answer) => <Ended newest={answer} />}
      </Loaded>
    </div>
  );
}

function Ended({ newest }: { readonly newest: Answer }) {
  const older = useSignal<readonly Incident[]>([]);
  const before = useSignal<string | undefined>(newest.before);
  const all = [...newest.incidents, ...older.value].filter(isOver);
  if (all.length === 0) return null;
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

function List({ incidents }: { readonly incidents: readonly Incident[] }) {
  return (
    <ul class="card">
      {incidents.map((incident) => (
        <IncidentRow key={incident.id} incident={incident} />
      ))}
    </ul>
  );
}
