/** Incidents: what people reported and nobody accepted yet, what is open, then what ended, newest first; filtered by the address. */
import { useSignal } from "@preact/signals";
import type { IncidentPage as Answer, ListedIncident } from "#model/api.ts";
import { read } from "../live/box-api.ts";
import { useResource, type Resource } from "../live/resource.ts";
import { freshness, status } from "../live/stream.ts";
import { IncidentFilter } from "../parts/incident-filter.tsx";
import { questionOf, type Question } from "../parts/incident-question.ts";
import { IncidentRow } from "../parts/incident-row.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { NothingFound } from "../parts/long-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { CLOCKS_EVERY_MS } from "./now-data.ts";
import "./incidents-page.css";

const SHOWN = 50;
const MOST_OPEN = 100;
const PARTS = {
  proposed: `state=proposed&order=worst&limit=${MOST_OPEN}`,
  open: `state=open,inProgress,suspended&order=worst&limit=${MOST_OPEN}`,
  ended: `state=resolved,closed,cancelled&limit=${SHOWN}`,
} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

export function IncidentsPage() {
  const question = questionOf(place.value.query);
  const chosen = NAMES.find((name) => name === place.value.query.get("show"));
  const parts = {
    proposed: usePart("proposed", chosen, question),
    open: usePart("open", chosen, question),
    ended: usePart("ended", chosen, question),
  };
  const shown = NAMES.filter((name) => chosen === undefined || chosen === name);
  const answers = shown.map((name) => parts[name]);
  const oldestAt = answers.map(({ value }) => value?.oldestAt).find((at) => at !== undefined);
  const isRead = answers.every(({ value }) => value !== undefined);
  const total = answers.reduce((sum, { value }) => sum + (value?.total ?? 0), 0);
  const failed = answers.find(({ value, failure }) => value === undefined && failure !== undefined);
  return (
    <div class="page content">
      <PageTitle
        title={say("nav.incidents")}
        second={say("incidents.second", { count: status.value?.openIncidents ?? 0 })}
        facts={<Choice chosen={chosen} />}
      />
      <IncidentFilter question={question} oldestAt={oldestAt} found={isRead ? total : undefined} />
      {failed !== undefined && (
        <Loaded resource={failed} missing={say("failure.problem")}>
          {() => null}
        </Loaded>
      )}
      {isRead && total === 0 ? (
        <None chosen={chosen} isFiltered={question.isFiltered} />
      ) : (
        shown.map((name) => (
          <Listed key={`${name} ${question.query}`} name={name} answer={parts[name].value} query={question.query} />
        ))
      )}
    </div>
  );
}

function usePart(name: Part, chosen: Part | undefined, { query }: Question): Resource<Answer> {
  const isShown = chosen === undefined || chosen === name;
  return useResource<Answer>(
    isShown ? `/incidents?${PARTS[name]}${query}` : undefined,
    ({ incidents }) => incidents.length > 0,
    undefined,
    name === "ended" ? undefined : CLOCKS_EVERY_MS,
  ).value;
}

function Choice({ chosen }: { readonly chosen: Part | undefined }) {
  return (
    <fieldset class="segments incidents-filter" aria-label={say("incidents.filter")}>
      {[undefined, ...NAMES].map((name) => (
        <button
          key={name ?? ""}
          type="button"
          class="segments__one"
          aria-pressed={chosen === name}
          onClick={() => setQuery({ show: name ?? "" })}
        >
          {say(`incidents.${name ?? "all"}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Nothing is like that: because of the filter, or because there is none at all. */
function None({ chosen, isFiltered }: { readonly chosen: Part | undefined; readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <NothingFound
        words={say(`incidents.noMatch.${chosen ?? "all"}`)}
        onClear={() => setQuery({ host: "", month: "", priority: "", q: "" })}
      />
    );
  return <p>{say(`incidents.none.${chosen ?? "all"}`)}</p>;
}

interface ListedProps {
  readonly name: Part;
  readonly answer: Answer | undefined;
  readonly query: string;
}

function Listed({ name, answer, query }: ListedProps) {
  if (answer === undefined || answer.total === 0) return null;
  if (name === "ended") return <Ended newest={answer} query={query} />;
  const { incidents, total } = answer;
  return (
    <Section
      title={say(`incidents.${name}`)}
      {...(name === "open" && { id: "broken" })}
      remark={
        total > incidents.length
          ? say("incidents.worstOf", { shown: incidents.length, total })
          : say(name === "proposed" ? "incidents.proposedRemark" : "incidents.count", { count: total })
      }
    >
      <List incidents={incidents} />
    </Section>
  );
}

function Ended({ newest, query }: { readonly newest: Answer; readonly query: string }) {
  const older = useSignal<readonly ListedIncident[]>([]);
  const before = useSignal<string | undefined>(newest.before);
  const all = [...new Map([...older.value, ...newest.incidents].map((one) => [one.id, one])).values()].toSorted(
    (a, b) => b.openedAt.localeCompare(a.openedAt) || b.id.localeCompare(a.id),
  );
  const readOlder = async (): Promise<void> => {
    const answer = await read<Answer>(`/incidents?${PARTS.ended}${query}&before=${before.value ?? ""}`);
    if (answer.failure !== undefined) return;
    older.value = [...older.value, ...answer.value.incidents];
    before.value = answer.value.before;
  };
  const { total } = newest;
  return (
    <Section
      title={say("incidents.ended")}
      remark={say(all.length < total ? "incidents.newestOf" : "incidents.count", {
        shown: all.length,
        total,
        count: total,
      })}
    >
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
