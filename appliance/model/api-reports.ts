/** What a monthly report says, in figures: all that HTML, PDF and the interface show is made of this and nothing else. */
import { Type, type Static } from "typebox";
import { CATEGORIES, CLASSIFICATIONS, LEVELS } from "./incident.ts";
import { RUN_OUTCOMES } from "./job-state.ts";

const Opt = Type.Optional;
const At = (description: string) => Type.String({ format: "date-time", description });
const Ms = (description: string) => Type.Number({ minimum: 0, description: `${description} Milliseconds.` });
const Count = (description: string) => Type.Integer({ minimum: 0, description });

/** One letter for each part of a day. */
export const STRIP_LETTERS = { well: "w", part: "p", failed: "f", excused: "m", unknown: "u" } as const;
/** Parts of a day in a strip. */
export const PARTS_OF_DAY = 4;

const time = {
  wellMs: Ms("Worked, also in part."),
  partMs: Ms("Of that: only in part."),
  failedMs: Ms("Failed, outside announced work."),
  excusedMs: Ms("Announced work."),
  unknownMs: Ms("Not watched or not known; counts neither as working nor as failed."),
  share: Opt(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: "`wellMs` of `wellMs` and `failedMs`; absent: nothing is known.",
    }),
  ),
  failures: Count("How often it failed."),
  longestMs: Ms("The longest failure."),
};

export const TimeFigures = Type.Object(time, { title: "TimeFigures" });
export type TimeFigures = Static<typeof TimeFigures>;

const SubjectFigures = Type.Object({
  subject: Type.String({ description: "`model:ID`, `HOST` or `HOST/SERVICE`." }),
  name: Type.String({ description: "What people call it." }),
  on: Opt(Type.String({ description: "Of a service: the name of its host." })),
  gone: Opt(Type.Boolean({ description: "It is not watched any more." })),
  ...time,
  strip: Opt(
    Type.String({
      description: `The month, ${PARTS_OF_DAY} letters a day: \`w\` worked, \`p\` in part, \`f\` failed, \`m\` announced work, \`u\` not known, \`-\` still to come. The worst of each time.`,
    }),
  ),
  before: Opt(Type.Number({ minimum: 0, maximum: 1, description: "`share` of the month before." })),
});
export type SubjectFigures = Static<typeof SubjectFigures>;

const Kept = Type.Enum(["kept", "missed", "running", "excused", "waiting"], {
  description:
    "`kept`: in time. `missed`: over, whether it ended since or not. `running`: not over yet. `excused`: called off. `waiting`: only proposed.",
});
const ClockFigures = Type.Object({
  outcome: Kept,
  usedMs: Ms("Time used, of the hours that count."),
  targetMs: Ms("Agreed time."),
});
export type ClockFigures = Static<typeof ClockFigures>;

const IncidentFigures = Type.Object({
  id: Type.String(),
  name: Type.String({ description: "What failed." }),
  on: Opt(Type.String({ description: "The device it is on." })),
  priority: Type.Enum([...LEVELS]),
  category: Type.Enum([...CATEGORIES]),
  classification: Type.Enum([...CLASSIFICATIONS]),
  openedAt: At("When it was told."),
  resolvedAt: Opt(At("When it was solved.")),
  open: Type.Boolean({ description: "It is not solved yet." }),
  calledOff: Type.Boolean({ description: "It turned out to be none." }),
  respond: ClockFigures,
  resolve: ClockFigures,
});
export type IncidentFigures = Static<typeof IncidentFigures>;

const PriorityFigures = Type.Object({
  priority: Type.Enum([...LEVELS]),
  incidents: Count("Opened in the month, those that were called off left out."),
  respondKept: Count("Answered in time."),
  respondMissed: Count("Not answered in time."),
  resolveKept: Count("Solved in time."),
  resolveMissed: Count("Not solved in time."),
  running: Count("With a clock that is not over yet."),
});
export type PriorityFigures = Static<typeof PriorityFigures>;

const JobDayFigures = Type.Object({
  outcome: Opt(Type.Enum([...RUN_OUTCOMES], { description: "The worst of the day; absent: none was planned." })),
  none: Opt(Type.Enum(["notPlanned", "notKnown", "toCome"], { description: "Why there is no outcome." })),
});
export type JobDayFigures = Static<typeof JobDayFigures>;

const JobFigures = Type.Object({
  id: Type.String(),
  name: Type.String(),
  days: Type.Array(JobDayFigures, { description: "One for each day of the month." }),
  good: Count("Runs that succeeded, also late or with warnings."),
  bad: Count("Runs that failed, did not report, or reported in part."),
  unknown: Count("Runs of which nobody knows."),
});
export type JobFigures = Static<typeof JobFigures>;

const CapacityFigures = Type.Object({
  subject: Type.String({ description: "`HOST/SERVICE`." }),
  name: Type.String(),
  on: Type.String({ description: "The name of its host." }),
  measurement: Type.String(),
  unit: Type.String(),
  points: Type.Array(
    Type.Object({ at: At("Begin of the UTC day."), mean: Type.Number(), min: Type.Number(), max: Type.Number() }),
    { description: "Days of the month before and of the month; days of which nothing is known are left out." },
  ),
  atStart: Opt(Type.Number({ description: "Mean of the first day of the month that is known." })),
  atEnd: Type.Number({ description: "Mean of the last day that is known." }),
  warning: Opt(Type.Number({ description: "Its warning limit." })),
  critical: Opt(Type.Number({ description: "Its critical limit." })),
  forecast: Opt(
    Type.Object(
      {
        level: Type.Enum(["warning", "critical"]),
        limit: Type.Number(),
        reachesAt: At("When it reaches the limit."),
        earliest: At("At the earliest."),
        latest: At("At the latest."),
        perDay: Type.Number({ description: "Change per day." }),
      },
      { description: "Where it goes there, as seen at the end of the time." },
    ),
  ),
});
export type CapacityFigures = Static<typeof CapacityFigures>;

const VisitFigures = Type.Object({
  at: At("When."),
  place: Opt(Type.String()),
  by: Type.String(),
  done: Type.String({ description: "What was done." }),
});
export type VisitFigures = Static<typeof VisitFigures>;

const IncidentSums = Type.Object({
  opened: Count("Opened in the month, those that were called off left out."),
  calledOff: Count("Called off."),
  proposed: Count("Proposed and not yet accepted."),
  open: Count("Not solved yet."),
  respondMissed: Count("Not answered in time."),
  resolveMissed: Count("Not solved in time."),
  missed: Count("With either missed."),
  running: Count("Missed nothing, and a clock still runs."),
});
export type IncidentSums = Static<typeof IncidentSums>;

const JobSums = Type.Object({
  good: Count("Runs that succeeded, also late or with warnings."),
  bad: Count("Runs that failed, did not report, or reported in part."),
  unknown: Count("Runs of which nobody knows."),
});
export type JobSums = Static<typeof JobSums>;

const sums = {
  /** What people notice: business services, or devices where there are none. */
  service: Opt(TimeFigures),
  devices: Opt(TimeFigures),
  incidents: IncidentSums,
  jobs: JobSums,
  watchedMs: Ms("How long the box watched."),
  unwatchedMs: Ms("How long it did not, since it watched first."),
};
export const MonthSums = Type.Object(sums, { title: "MonthSums" });
export type MonthSums = Static<typeof MonthSums>;

export const ReportFigures = Type.Object(
  {
    month: Type.String({ pattern: "^[0-9]{4}-[0-9]{2}$" }),
    site: Type.Object({
      customer: Type.String(),
      name: Type.String(),
      timezone: Type.String(),
      language: Type.String(),
    }),
    madeAt: At("When these figures were read."),
    from: At("Begin of the month by the site's clock."),
    to: At("Its end."),
    until: At("Until when there are figures: the end, or now where the month still runs."),
    watchedSince: Opt(At("When the box watched for the first time, where that lies in the month.")),
    running: Type.Boolean({ description: "The month is not over." }),
    days: Type.Array(Type.Object({ date: Type.String(), from: At("Its first moment.") })),
    unwatched: Type.Array(Type.Object({ from: At("Begin."), to: At("End.") }), {
      description: "The longest times in which the box did not watch since it did first, ascending.",
    }),
    sums: MonthSums,
    before: Opt(MonthSums),
    models: Type.Array(SubjectFigures, { description: "Business services, as configured now." }),
    hosts: Type.Object({
      total: Count("Devices that are asked whether they are up."),
      unasked: Count("Devices that are not asked."),
      flawless: Count("Never seen failing."),
      shown: Type.Array(SubjectFigures, { description: "The worst first." }),
    }),
    services: Type.Object({
      failing: Count("Checks that failed at some time."),
      shown: Type.Array(SubjectFigures, { description: "Those that failed longest." }),
    }),
    priorities: Type.Array(PriorityFigures),
    incidents: Type.Array(IncidentFigures, {
      description: "Opened in the month, the oldest first; of very many the worst.",
    }),
    moreIncidents: Count("Opened in the month, and not listed."),
    carried: Type.Array(IncidentFigures, { description: "Opened before, and not solved when the month began." }),
    jobs: Type.Array(JobFigures),
    capacity: Type.Object({
      measured: Count("Measurements that are foreseen."),
      shown: Type.Array(CapacityFigures, { description: "The soonest full first, then the fullest." }),
    }),
    visits: Opt(Type.Array(VisitFigures)),
  },
  { title: "ReportFigures" },
);
export type ReportFigures = Static<typeof ReportFigures>;

/** `GET /api/v1/reports`: the months of which something is known. */
export const ReportList = Type.Object(
  {
    timezone: Type.String({ description: "By whose clock a month begins and ends." }),
    months: Type.Array(
      Type.Object({
        month: Type.String({ description: "`YYYY-MM`." }),
        from: At("Its begin."),
        to: At("Its end."),
        running: Type.Boolean({ description: "It is not over." }),
      }),
      { description: "The newest first." },
    ),
  },
  { title: "ReportList" },
);
export type ReportList = Static<typeof ReportList>;
