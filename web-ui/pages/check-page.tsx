/** One check: how it stands, how it behaved, its newest results, what the last failure said. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { ResultView, ServiceDetail } from "#model/api.ts";
import { write } from "../live/box-api.ts";
import { useResource } from "../live/resource.ts";
import { mayAct, mayConfigure } from "../live/session.ts";
import { freshness, tick } from "../live/stream.ts";
import { ActButtons, LateWorks } from "../parts/act-buttons.tsx";
import { ChangeSeen, changeOf } from "../parts/change-seen.tsx";
import { Difference } from "../parts/difference.tsx";
import { IncidentRow } from "../parts/incident-row.tsx";
import { Late } from "../parts/late.tsx";
import { LateCheckCharts } from "../parts/late-charts.tsx";
import { later } from "../parts/later.tsx";
import { LeaveOut } from "../parts/left-out.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { LongList, type Column } from "../parts/long-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { addressOf } from "../parts/subject.ts";
import type { PageProps } from "../shell/page-props.ts";
import { goTo } from "../shell/router.ts";
import { sayName } from "../words/check-name.ts";
import { sayFailure } from "../words/failures.ts";
import { book, say, sayIt, words } from "../words/language.ts";
import { sayMeasurement } from "../words/measurements.ts";
import { sayResult } from "../words/results.ts";
import "./check-page.css";

const loadFinding = async () => (await import("../parts/findings.ts")).FindingOfCheck;

const ForecastSection = later("ForecastSection");

export function CheckPage({ parts: [host = "", id = ""] }: PageProps) {
  const path = `/hosts/${encodeURIComponent(host)}/services/${encodeURIComponent(id)}`;
  const check = useResource<ServiceDetail>(path, ({ services }) => services.includes(`${host}/${id}`));
  return (
    <Loaded resource={check.value} missing={say("check.missing", { id: `${host}/${id}` })}>
      {(found) => <Shown check={found} path={path} />}
    </Loaded>
  );
}

function Shown({ check, path }: { readonly check: ServiceDetail; readonly path: string }) {
  const change = changeOf(check);
  return (
    <div class="page content">
      <PageTitle
        trail={
          <>
            <a href="/devices">{say("nav.devices")}</a> / <a href={addressOf(check.host)}>{check.hostName}</a>
          </>
        }
        state={check.shown}
        title={nameOf(check)}
        second={check.text === undefined ? undefined : sayIt(check.text)}
        facts={<CheckFacts check={check} />}
        actions={
          <>
            <ActButtons
              work={{ what: nameOf(check), covers: { services: [`${check.host}/${check.id}`] } }}
              report={{ subject: `${check.host}/${check.id}`, name: nameOf(check) }}
            />
            {mayAct() && <CheckNow path={path} />}
          </>
        }
      />
      <LateWorks of={{ host: check.host, service: check.id }} />
      {check.finding !== undefined && <Late load={loadFinding} given={{ check }} />}
      {change !== undefined && <ChangeSeen change={change} path={path} />}
      {check.forecast !== undefined && <ForecastSection name={sayName(check)} forecast={check.forecast} />}
      {check.measurements.length > 0 && <LateCheckCharts check={check} path={path} />}
      {check.lastFailure?.at !== change?.at && <LastFailure failure={check.lastFailure} check={check.check} />}
      <Recent results={check.recent} />
      {check.incidents.length > 0 && (
        <Section title={say("device.incidents")} remark={say("device.incidentsRemark")}>
          <ul class="card">
            {check.incidents.map((incident) => (
              <IncidentRow key={incident.id} incident={incident} />
            ))}
          </ul>
        </Section>
      )}
      {check.derived === true && mayConfigure() && (
        <LeaveOut host={check.host} id={check.id} onDone={() => goTo(addressOf(check.host))} />
      )}
    </div>
  );
}

function nameOf(check: ServiceDetail): string {
  return say("check.onDevice", { name: sayName(check), device: check.hostName });
}

function CheckFacts({ check }: { readonly check: ServiceDetail }) {
  return (
    <>
      <StateWord
        state={check.shown}
        words={
          check.since === undefined
            ? undefined
            : say("state.wordSince", { state: say(`state.${check.shown}`), since: check.since })
        }
      />
      {check.attempt > 0 && <span>{say("check.tries", { attempt: check.attempt, attempts: check.attempts })}</span>}
      {check.flapping === true && <span>{say("state.flapping")}</span>}
      {(check.rising ?? []).map(({ measurement, level, since, countsFrom }) => (
        <span key={`${measurement} ${level}`}>
          {say(`check.rising.${level}`, { name: sayMeasurement(measurement), since, countsFrom })}
        </span>
      ))}
      <span class="mono">{check.check}</span>
      <span>{say("check.every", { ms: check.intervalSeconds * 1000 })}</span>
      {check.lastAt !== undefined && (
        <span class="figures">
          <LastLook at={check.lastAt} />
        </span>
      )}
    </>
  );
}

function LastLook({ at }: { readonly at: string }) {
  void tick.value;
  const stale = freshness.value === "stale";
  return <>{say(stale ? "check.lastLookThen" : "check.lastLook", { at, ms: words.value.sinceMs(at) })}</>;
}

/** Asks for a look at once; the result arrives by itself. */
function CheckNow({ path }: { readonly path: string }) {
  const said = useSignal("");
  const stale = freshness.value === "stale";
  const ask = async (): Promise<void> => {
    said.value = say("check.asking");
    const answer = await write("POST", `${path}/check`);
    said.value = answer.failure === undefined ? say("check.asked") : sayFailure(answer.failure);
  };
  return (
    <div class="check-now">
      <button type="button" class="button" disabled={stale} aria-describedby="check-now-why" onClick={() => void ask()}>
        {say("check.now")}
      </button>
      <output id="check-now-why" class="check-now__said">
        {stale ? say("stale.needsBox") : said}
      </output>
    </div>
  );
}

function LastFailure({ failure, check }: { readonly failure: ResultView | undefined; readonly check: string }) {
  if (failure === undefined) return null;
  return (
    <Section title={say("check.lastFailure")} remark={say("time.momentExact", { at: failure.at })}>
      <div class="card failure">
        <StateWord state={failure.state} words={sayResult(failure)} />
        {failure.detail !== undefined && check === "content" && <Difference text={failure.detail} />}
        {failure.detail !== undefined && check !== "content" && (
          // It scrolls, so the keyboard must get into it (WCAG 2.1.1).
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre class="failure__detail mono" tabIndex={0} aria-label={say("label.details")}>
            {failure.detail}
          </pre>
        )}
      </div>
    </Section>
  );
}

function Recent({ results }: { readonly results: readonly ResultView[] }) {
  const columns = useMemo(resultColumns, [book.value]);
  if (results.length === 0) return null;
  return (
    <Section title={say("check.recent")} remark={say("check.recentCount", { count: results.length })}>
      <LongList label={say("check.recent")} name="results" columns={columns} rows={results} keyOf={({ at }) => at} />
    </Section>
  );
}

function resultColumns(): Column<ResultView>[] {
  return [
    {
      id: "at",
      title: say("column.time"),
      phone: "title",
      cell: ({ at }) => <span class="figures">{say("time.momentExact", { at })}</span>,
    },
    { id: "state", title: say("column.state"), phone: "side", cell: ({ state }) => <StateWord state={state} /> },
    { id: "text", title: say("column.result"), phone: "under", cell: sayResult },
  ];
}
