/** Jobs as the HTTP interface takes and shows them. */
import { Type, type Static } from "typebox";
import { LEVELS } from "./incident.ts";
import { JOB_KINDS } from "./job.ts";
import { JOB_STATES, RUN_OUTCOMES, RUN_REMARKS } from "./job-state.ts";
import { MOST_REPORT_LINES, REPORT_OUTCOMES, REPORT_WAYS } from "./report.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });
const Opt = Type.Optional;
const Day = (description: string) => Type.String({ format: "date", description });

const Lines = Type.Array(Type.String(), {
  description: `Lines that decided, as they stood there; at most ${MOST_REPORT_LINES}. Foreign text.`,
});
const told = {
  durationMs: Opt(Type.Number({ description: "How long it took, where that was told or its start was." })),
  sizeBytes: Opt(Type.Number({ description: "How much it moved, where that was told." })),
  product: Opt(Type.String({ description: "What made the report, where that was recognised: `veeam`." })),
  subject: Opt(Type.String({ description: "Subject of the mail. Foreign text." })),
  lines: Lines,
};

/** One window, or with `every` a stretch of equal reports on one day. */
export const JobRunView = Type.Object(
  {
    due: At("When the window began; a run is named by it."),
    until: At("When the window ends; with `every`: when the next report is due at the latest."),
    outcome: Type.Enum([...RUN_OUTCOMES], {
      description:
        "`waiting`: nothing yet; `running`: it started, its end is waited for; `late`: it ran, but reported after the window; `missing`: no report; `partial`: some machines did not report; `unknown`: the box did not listen.",
    }),
    since: At("Since when it is that."),
    reports: Type.Integer({ description: "How many reports counted." }),
    startedAt: Opt(At("When its start was reported.")),
    endedAt: Opt(At("When its end was reported.")),
    way: Opt(Type.Enum([...REPORT_WAYS], { description: "By which way its newest report came." })),
    ...told,
    remarks: Opt(
      Type.Array(Type.Enum([...RUN_REMARKS]), {
        description:
          "Why it is not simply what was reported: `tooLong` `tooShort` `tooLittle` `tooMuch`; `overdue`: it has not ended; `off` `deaf` `clock`: why the box cannot know; `noVerdict` `notExpected` `ambiguous` `noMachine` `noLine` `answer`: why a mail counts as failed that does not say so.",
      }),
    ),
    machines: Opt(
      Type.Array(
        Type.Object({
          name: Type.String(),
          outcome: Opt(
            Type.Enum([...REPORT_OUTCOMES], { description: "What it reported last; absent: it did not report." }),
          ),
          at: Opt(At("When.")),
        }),
        { description: "Where several machines have to report: all of them." },
      ),
    ),
    inWork: Opt(Type.Boolean({ description: "Work on it, or on its host, was announced during the window." })),
  },
  { title: "JobRun" },
);
export type JobRunView = Static<typeof JobRunView>;

/** A cell of the grid. */
export const JobDay = Type.Object(
  {
    day: Day("The day in the job's time zone on which its windows began."),
    outcome: Opt(
      Type.Enum([...RUN_OUTCOMES], {
        description: "Of its worst run; absent: nothing was expected, or nothing is known.",
      }),
    ),
    runs: Type.Array(JobRunView, { description: "The newest last, at most 24; the worst is always among them." }),
    more: Opt(Type.Integer({ description: "How many runs more there were." })),
  },
  { title: "JobDay" },
);
export type JobDay = Static<typeof JobDay>;

export const JobReportView = Type.Object(
  {
    at: At("When it arrived."),
    way: Type.Enum([...REPORT_WAYS]),
    outcome: Type.Enum([...REPORT_OUTCOMES]),
    due: Opt(At("Begin of the window that it was counted for.")),
    machine: Opt(Type.String()),
    run: Opt(Type.String({ description: "The run, as the reporter names it." })),
    ...told,
    by: Opt(Type.String({ description: "Of a report by hand: who looked." })),
    note: Opt(Type.String({ description: "Of a report by hand: what they wrote." })),
  },
  { title: "JobReport" },
);
export type JobReportView = Static<typeof JobReportView>;

/** `data` of `job.reported` and `job.missed`; the event's subject is `job:ID`. */
export const JobEvent = Type.Object(
  {
    job: Type.String({ description: "Id of the job." }),
    name: Type.String({ description: "What people call it." }),
    kind: Type.Enum([...JOB_KINDS]),
    criticality: Type.Enum([...LEVELS]),
    way: Type.Enum([...REPORT_WAYS], { description: "By which way it reports." }),
    host: Opt(Type.String({ description: "Id of the host it belongs to." })),
    hostName: Opt(Type.String({ description: "What people call that." })),
    state: Type.Enum([...JOB_STATES], { description: "How it stands: as its newest decided run came out." }),
    before: Type.Enum([...JOB_STATES]),
    run: JobRunView,
    report: Opt(JobReportView),
    waitedUntil: Opt(At("Of `job.missed`: until when it was waited for.")),
    from: Opt(Type.String({ description: "Of `job.missed`: from whom a report was expected." })),
    everyMs: Opt(
      Type.Number({ description: "Of `job.missed`: how often it was expected, where that is not by cron." }),
    ),
    missing: Opt(Type.Array(Type.String(), { description: "Of `job.missed`: the machines that did not report." })),
  },
  { title: "JobEvent" },
);
export type JobEvent = Static<typeof JobEvent>;

const summary = {
  id: Type.String(),
  name: Type.String({ description: "What people call it." }),
  kind: Type.Enum([...JOB_KINDS]),
  host: Opt(Type.String({ description: "Id of the host it belongs to." })),
  hostName: Opt(Type.String()),
  criticality: Type.Enum([...LEVELS]),
  way: Type.Enum([...REPORT_WAYS], { description: "By which way it reports." }),
  schedule: Type.Union([
    Type.Object({
      cron: Type.String(),
      timezone: Type.String(),
      windowMs: Type.Number(),
      graceMs: Type.Number(),
    }),
    Type.Object({ everyMs: Type.Number(), graceMs: Type.Number() }),
  ]),
  machines: Opt(Type.Array(Type.String(), { description: "Machines that all have to report." })),
  state: Type.Enum([...JOB_STATES], {
    description: "As its newest run that is decided came out; `pending`: none was decided yet.",
  }),
  since: Opt(At("Since when.")),
  now: Opt(
    Type.Object(
      { ...JobRunView.properties },
      { description: "The run whose window is open, or which is waited for beyond it; absent: none." },
    ),
  ),
  next: Opt(At("When its next window begins; with `every`: until when the next report is waited for, grace included.")),
  lastNight: Opt(
    Type.Object({ ...JobRunView.properties }, { description: "Its worst run of last night; absent: none was due." }),
  ),
  lastReport: Opt(Type.Object({ ...JobReportView.properties }, { description: "The newest." })),
  incident: Opt(Type.String({ format: "uuid", description: "Its incident, open or proposed." })),
  symptomOf: Opt(Type.String({ format: "uuid", description: "The incident that explains why it does not report." })),
  inWork: Opt(Type.Boolean({ description: "Work on it, or on its host, is announced for now." })),
  days: Type.Array(JobDay, {
    description: "Two weeks, or as many days as were asked for, the oldest first, today last.",
  }),
};

export const JobSummary = Type.Object(summary, { title: "Job" });
export type JobSummary = Static<typeof JobSummary>;

/** Days of the grid. */
export const MOST_JOB_DAYS = 14;
export const JobsQuery = Type.Object(
  {
    days: Opt(
      Type.Integer({
        minimum: 0,
        maximum: MOST_JOB_DAYS,
        description: "Days of the grid, two weeks unless told; with 0 only what each job is now and was last night.",
      }),
    ),
  },
  strict,
);

/** `GET /api/v1/jobs?days=`. */
export const JobsView = Type.Object(
  {
    at: At("When this was so."),
    timezone: Type.String({ description: "The site's." }),
    lastNight: Type.Object(
      {
        from: At("Noon of yesterday, by the site's clock."),
        until: At("Noon of today, or now where that comes first."),
        counts: Type.Record(Type.String(), Type.Integer(), {
          description: "How many jobs came out how, by the outcome of the worst run of each.",
        }),
      },
      { description: "What was due from noon to noon." },
    ),
    days: Type.Array(Day("A column of the grid."), {
      description: "Two weeks, or as many as were asked for, the oldest first, today last.",
    }),
    jobs: Type.Array(JobSummary, { description: "In the order of the configuration." }),
  },
  { title: "Jobs" },
);
export type JobsView = Static<typeof JobsView>;

/** `GET /api/v1/jobs/ID`. */
export const JobDetail = Type.Object(
  {
    ...summary,
    runs: Type.Array(JobRunView, {
      description: "Those of the two weeks and the open one, the newest first; at most 500.",
    }),
    reports: Type.Array(JobReportView, { description: "The newest first; at most 100." }),
    heartbeat: Opt(
      Type.String({
        description: "Of a job that reports by heartbeat: the address without its token, `/heartbeat/`.",
      }),
    ),
  },
  { title: "JobDetail" },
);
export type JobDetail = Static<typeof JobDetail>;

/** `POST /api/v1/jobs/ID/report`: somebody looked. */
export const ReportByHand = Type.Object(
  {
    id: Type.String({ maxLength: 63, description: "Id of the job." }),
    outcome: Opt(
      Type.Enum(["succeeded", "warned", "failed"], { description: "What was found.", default: "succeeded" }),
    ),
    note: Opt(Type.String({ maxLength: 1000, description: "What was seen." })),
    machine: Opt(
      Type.String({
        maxLength: 100,
        description: "Of several machines the one; left out: all that have not reported.",
      }),
    ),
    due: Opt(At("Begin of the window that it is about; left out: the newest that is not well, else the newest.")),
  },
  strict,
);
export type ReportByHand = Static<typeof ReportByHand>;
