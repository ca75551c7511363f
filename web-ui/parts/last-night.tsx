/** Last night on the start page: in one quiet line what ran, and a row for each job that is not good. */
import type { JobsView, JobSummary } from "#model/api-jobs.ts";
import type { RunOutcome } from "#model/job-state.ts";
import { freshness } from "../live/stream.ts";
import { useJobs } from "../pages/jobs-data.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { inOrder, isLoud, sayRun, shapeOf } from "./job-words.ts";
import { Section } from "./section.tsx";
import "./trouble-row.css";

/** More are one link away. */
const MOST_ROWS = 8;

export function LastNight() {
  const found = useJobs(0).value;
  if (found === undefined || found.jobs.length === 0) return null;
  const bad = inOrder(found.jobs).filter(({ lastNight }) => lastNight !== undefined && isLoud(lastNight));
  const good = found.lastNight.counts["succeeded"] ?? 0;
  return (
    <Section
      title={say("jobs.lastNight")}
      remark={<a href="/jobs">{say("jobs.allOf", { count: found.jobs.length })}</a>}
    >
      <ul class="card">
        {bad.slice(0, MOST_ROWS).map((job) => (
          <Row key={job.id} job={job} />
        ))}
        {bad.length > MOST_ROWS && (
          <li class="trouble-row">
            <a href="/jobs">{say("jobs.moreBad", { count: bad.length - MOST_ROWS })}</a>
          </li>
        )}
        <li class="trouble-row">
          <Glyph state={freshness.value === "stale" ? "stale" : good > 0 && bad.length === 0 ? "ok" : "note"} />
          <div class="trouble-row__body">
            <p class="trouble-row__text">{sayRest(found, bad.length)}</p>
          </div>
        </li>
      </ul>
    </Section>
  );
}

function Row({ job: { id, name, lastNight } }: { readonly job: JobSummary }) {
  if (lastNight === undefined) return null;
  return (
    <li class="trouble-row">
      <Glyph state={shapeOf(lastNight)} />
      <div class="trouble-row__body">
        <a class="trouble-row__name" href={`/jobs/${encodeURIComponent(id)}`}>
          {name}
        </a>
        <p class="trouble-row__text">{sayRun(lastNight)}</p>
      </div>
      <span class="trouble-row__since figures">{say("job.due", { at: lastNight.due })}</span>
    </li>
  );
}

/** All that is not said by rows of its own. */
function sayRest({ lastNight: { counts } }: JobsView, bad: number): string {
  const of = (outcome: RunOutcome) => counts[outcome] ?? 0;
  return say("jobs.rest", { good: of("succeeded"), running: of("running"), waiting: of("waiting"), bad });
}
