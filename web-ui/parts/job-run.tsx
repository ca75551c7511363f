/** One run of a job: what came of it, what decided, how much and how long, and which machine reported what. */
import type { JobRunView } from "#model/api-jobs.ts";
import { upperFirst } from "#texts/upper-first.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import { Facts, type Fact } from "./facts.tsx";
import { Glyph } from "./glyph.tsx";
import { outcomeOfMachine } from "./job-grid.ts";
import { sayRun, shapeOf } from "./job-words.ts";
import "./job-run.css";

export function JobRun({ run }: { readonly run: JobRunView }) {
  return (
    <li class="job-run">
      <Glyph state={shapeOf(run)} />
      <div class="job-run__body">
        <p class="job-run__said">
          <strong>{upperFirst(sayRun(run))}</strong>
          {run.inWork === true && <span> {say("job.inWork")}</span>}
        </p>
        {(run.remarks ?? []).map((remark) => (
          <p key={remark}>{say(`job.remark.${remark}`)}</p>
        ))}
        <Lines lines={run.lines} />
        <Facts facts={factsOf(run)} />
        <Machines run={run} />
      </div>
    </li>
  );
}

/** As they stood there: foreign text. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    // It scrolls, so the keyboard must get into it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre class="job-run__lines mono" tabIndex={0} aria-label={say("job.lines")}>
      {lines.join("\n")}
    </pre>
  );
}

function factsOf(run: JobRunView): Fact[] {
  const { due, until, startedAt, endedAt, sizeBytes, durationMs, product, subject, way, reports } = run;
  const when = (at: string) => say("time.momentExact", { at });
  const facts: Fact[] = [[say("job.window"), say("job.fromTo", { from: due, to: until })]];
  if (startedAt !== undefined) facts.push([say("job.startedAt"), when(startedAt)]);
  if (endedAt !== undefined) facts.push([say("job.endedAt"), when(endedAt)]);
  if (durationMs !== undefined) facts.push([say("job.duration"), say("job.ms", { ms: durationMs })]);
  if (sizeBytes !== undefined) facts.push([say("job.size"), sayValue(sizeBytes, "B")]);
  if (way !== undefined) facts.push([say("job.way"), say(`job.way.${way}`)]);
  if (product !== undefined) facts.push([say("job.product"), product]);
  if (subject !== undefined) facts.push([say("job.subject"), subject]);
  if (reports > 1) facts.push([say("job.reports"), say("unit.count", { value: reports })]);
  return facts;
}

function Machines({ run }: { readonly run: JobRunView }) {
  const { machines } = run;
  if (machines === undefined) return null;
  return (
    <ul class="job-run__machines">
      {machines.map(({ name, at }) => {
        const came = outcomeOfMachine(run, name);
        return (
          <li key={name}>
            <Glyph state={shapeOf({ outcome: came })} size={16} />
            <span>{name}</span>
            <span class="job-run__machine-said">
              {say(`job.outcome.${came}`)}
              {at !== undefined && `, ${say("job.at", { at })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
