/** One job: how it stands, its two weeks, what the runs of one day said, and its newest reports. */
import { useSignal } from "@preact/signals";
import type { JobDetail, JobReportView, JobRunView } from "#model/api-jobs.ts";
import { useResource } from "../live/resource.ts";
import { mayAct } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { ActButtons, LateWorks } from "../parts/act-buttons.tsx";
import { JobRun, Lines } from "../parts/job-run.tsx";
import { outcomeOfReport, worstOf } from "../parts/job-grid.ts";
import { newestOf, sayRun, shapeOf } from "../parts/job-words.ts";
import { JobsGrid, sayDay } from "../parts/jobs-grid.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { ReportJob } from "../parts/report-job.tsx";
import { Section } from "../parts/section.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { addressOf } from "../parts/subject.ts";
import type { PageProps } from "../shell/page-props.ts";
import { place } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import { JOBS_EVERY_MS } from "./jobs-data.ts";
import "./job-page.css";

/** Whoever reported something wants to see it. */
const PAUSE_MS = 500;

export function JobPage({ parts: [id = ""] }: PageProps) {
  const turn = useSignal(0);
  return <Job key={`${id} ${turn.value}`} id={id} onReported={() => (turn.value += 1)} />;
}

interface JobProps {
  readonly id: string;
  readonly onReported: () => void;
}

function Job({ id, onReported }: JobProps) {
  const job = useResource<JobDetail>(
    `/jobs/${encodeURIComponent(id)}`,
    ({ incidents }) => incidents.length > 0,
    PAUSE_MS,
    JOBS_EVERY_MS,
  );
  return (
    <Loaded resource={job.value} missing={say("job.missing", { id })}>
      {(found) => <Shown job={found} onReported={onReported} />}
    </Loaded>
  );
}

function Shown({ job, onReported }: { readonly job: JobDetail; readonly onReported: () => void }) {
  const newest = newestOf(job);
  const days = job.days.map(({ day }) => day);
  const asked = place.value.query.get("day") ?? "";
  const chosen = days.includes(asked) ? asked : dayOf(job, newest);
  return (
    <div class="page content">
      <PageTitle
        trail={<a href="/jobs">{say("nav.jobs")}</a>}
        {...(newest !== undefined && { state: shapeOf(newest) })}
        title={job.name}
        second={
          newest === undefined ? say("job.nothingYet") : say("job.newest", { text: sayRun(newest), at: newest.due })
        }
        facts={<JobFacts job={job} />}
        actions={
          <>
            {mayAct() && <IRan job={job} onReported={onReported} />}
            <ActButtons work={{ what: job.name, covers: { jobs: [job.id] } }} />
          </>
        }
      />
      <LateWorks of={{ job: job.id, ...(job.host !== undefined && { host: job.host }) }} />
      {job.days.length > 0 && <JobsGrid jobs={[job]} days={days} {...(chosen !== undefined && { chosen })} alone />}
      {chosen !== undefined && <Day job={job} day={chosen} />}
      <Reports reports={job.reports} />
    </div>
  );
}

/** The day on which a run was due, where it is one of the grid's. */
function dayOf({ days }: JobDetail, run: JobRunView | undefined): string | undefined {
  return days.find(({ runs }) => runs.some(({ due }) => due === run?.due))?.day ?? days.at(-1)?.day;
}

function JobFacts({ job }: { readonly job: JobDetail }) {
  const { schedule, host, hostName = host, next, incident, symptomOf } = job;
  const because = incident ?? symptomOf;
  return (
    <>
      <span>{say(`job.kind.${job.kind}`)}</span>
      <span>
        {"cron" in schedule
          ? say("job.cron", { cron: schedule.cron, timezone: schedule.timezone, windowMs: schedule.windowMs })
          : say("job.every", { everyMs: schedule.everyMs })}
      </span>
      <span>{say("job.reportsBy", { way: say(`job.way.${job.way}`) })}</span>
      {host !== undefined && <a href={addressOf(host)}>{hostName}</a>}
      {next !== undefined && <span>{say("job.next", { at: next })}</span>}
      {because !== undefined && (
        <a href={`/incidents/${because}`}>{say(incident === undefined ? "job.symptomOf" : "job.incident")}</a>
      )}
    </>
  );
}

/** Somebody looked: the report that a job did not send. */
function IRan({ job, onReported }: { readonly job: JobDetail; readonly onReported: () => void }) {
  const open = useSignal(false);
  const stale = freshness.value === "stale";
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        disabled={stale}
        aria-describedby={stale ? "job-why" : undefined}
        onClick={() => (open.value = true)}
      >
        {say("job.iLooked")}
      </button>
      {stale && (
        <p id="job-why" class="act-why">
          {say("stale.needsBox")}
        </p>
      )}
      {open.value && <ReportJob job={job} onClose={() => (open.value = false)} onReported={onReported} />}
    </>
  );
}

function Day({ job, day }: { readonly job: JobDetail; readonly day: string }) {
  const found = job.days.find((one) => one.day === day);
  const runs = [...(found?.runs ?? [])].toReversed();
  const worst = worstOf(found);
  const more = found?.more ?? 0;
  return (
    <Section
      title={sayDay(day)}
      id="day"
      remark={worst === undefined ? undefined : say("job.runs", { count: runs.length + more })}
    >
      {runs.length === 0 ? (
        <p>{say("job.noRuns")}</p>
      ) : (
        <ul class="card job-page__runs">
          {runs.map((run) => (
            <JobRun key={run.due} run={run} />
          ))}
          {more > 0 && <li class="job-run">{say("job.more", { count: more })}</li>}
        </ul>
      )}
    </Section>
  );
}

/** Reports that are shown; the interface has more. */
const MOST_REPORTS = 30;

function Reports({ reports }: { readonly reports: readonly JobReportView[] }) {
  if (reports.length === 0) return null;
  return (
    <Section title={say("job.newestReports")} remark={say("job.reportCount", { count: reports.length })}>
      <ul class="card job-page__runs">
        {reports.slice(0, MOST_REPORTS).map((report) => (
          <Report key={`${report.at} ${report.machine ?? ""} ${report.outcome}`} report={report} />
        ))}
      </ul>
    </Section>
  );
}

function Report({ report }: { readonly report: JobReportView }) {
  const { at, outcome, way, machine, subject, by, note, sizeBytes, durationMs, lines } = report;
  const facts = [
    ...(machine === undefined ? [] : [machine]),
    say(`job.way.${way}`),
    ...(by === undefined ? [] : [say("job.by", { by })]),
    ...(sizeBytes === undefined ? [] : [sayValue(sizeBytes, "B")]),
    ...(durationMs === undefined ? [] : [say("job.took", { ms: durationMs })]),
  ];
  return (
    <li class="job-run">
      <Glyph state={shapeOf({ outcome: outcomeOfReport(outcome) })} />
      <div class="job-run__body">
        <p class="job-page__report">
          <strong>{say(`job.report.${outcome}`)}</strong>
          <span class="job-page__facts">{facts.join(", ")}</span>
          <span class="figures job-page__at">{say("time.momentExact", { at })}</span>
        </p>
        {subject !== undefined && <p>{subject}</p>}
        {note !== undefined && <p>{note}</p>}
        {lines.length > 0 && (
          <details>
            <summary>{say("job.lines")}</summary>
            <Lines lines={lines} />
          </details>
        )}
      </div>
    </li>
  );
}
