/** Jobs as a calendar, what fills up as lines, and visits. Pure. */
import type { RunOutcome } from "#model/job-state.ts";
import type { ReportBook } from "#texts/report-books.ts";
import type { CapacityFigures, JobDayFigures, JobFigures, ReportFigures } from "#model/api-reports.ts";
import { capacityPicture } from "./capacity-picture.ts";
import type { Block, CalendarRow, Figure } from "./document.ts";
import type { GlyphName } from "./glyphs.ts";

const OUTCOME_GLYPHS: Readonly<Record<RunOutcome, GlyphName>> = {
  succeeded: "ok",
  warned: "warning",
  failed: "critical",
  late: "late",
  missing: "missing",
  partial: "partial",
  waiting: "waiting",
  running: "running",
  unknown: "unknown",
};
const SUNDAY = 7;

export function jobBlocks(figures: ReportFigures, book: ReportBook): Block[] {
  const { jobs, sums, days } = figures;
  if (jobs.length === 0) return [];
  const { texts, forms } = book;
  const words = texts.jobs;
  const dates = days.map(({ date }) => Temporal.PlainDate.from(date));
  const outcomes = new Set(jobs.flatMap((job) => job.days.flatMap(({ outcome }) => outcome ?? [])));
  const nones = new Set(jobs.flatMap((job) => job.days.flatMap(({ none }) => none ?? [])));
  const legend = [
    ...(Object.keys(OUTCOME_GLYPHS) as RunOutcome[])
      .filter((outcome) => outcomes.has(outcome))
      .map((outcome) => ({ mark: OUTCOME_GLYPHS[outcome], text: texts.outcomes[outcome]() })),
    ...(nones.has("notPlanned") ? [{ mark: "none" as const, text: words.notPlanned() }] : []),
    ...(nones.has("notKnown") ? [{ mark: "notKnown" as const, text: words.notKnown() }] : []),
  ];
  return [
    { kind: "heading", level: 2, text: words.heading() },
    {
      kind: "paragraph",
      text: words.about({ good: sums.jobs.good, runs: sums.jobs.good + sums.jobs.bad + sums.jobs.unknown }),
    },
    {
      kind: "calendar",
      caption: words.heading(),
      head: words.job(),
      days: dates.map(({ day, dayOfWeek }) => ({ label: forms.number(day), isSunday: dayOfWeek === SUNDAY })),
      rows: jobs.map((job) => calendarRow(job, figures, book)),
    },
    { kind: "legend", items: legend },
  ];
}

function calendarRow(
  { name, good, bad, unknown, days }: JobFigures,
  figures: ReportFigures,
  book: ReportBook,
): CalendarRow {
  const { texts, forms } = book;
  const result = ({ outcome, none }: JobDayFigures): string =>
    outcome === undefined
      ? { notPlanned: texts.jobs.notPlanned(), notKnown: texts.jobs.notKnown(), toCome: texts.jobs.toCome() }[
          none ?? "notKnown"
        ]
      : texts.outcomes[outcome]();
  return {
    name,
    under: texts.jobs.goodOf({ good, of: good + bad + unknown }),
    days: days.map((day, n) => {
      const glyph = glyphOfDay(day);
      const words = texts.jobs.cell({ name, day: forms.day(figures.days[n]?.from ?? ""), result: result(day) });
      return { words, ...(glyph !== undefined && { glyph }) };
    }),
  };
}

function glyphOfDay({ outcome, none }: JobDayFigures): GlyphName | undefined {
  if (outcome !== undefined) return OUTCOME_GLYPHS[outcome];
  return none === "notPlanned" ? "none" : none === "notKnown" ? "notKnown" : undefined;
}

export function capacityBlocks(figures: ReportFigures, book: ReportBook): Block[] {
  const { capacity } = figures;
  if (capacity.shown.length === 0) return [];
  const words = book.texts.capacity;
  const more = capacity.measured - capacity.shown.length;
  return [
    { kind: "heading", level: 2, text: words.heading() },
    { kind: "paragraph", text: words.about() },
    { kind: "figures", figures: capacity.shown.map((one) => capacityFigure(one, figures, book)) },
    ...(more > 0 ? [{ kind: "paragraph", quiet: true, text: words.more({ count: more }) } as const] : []),
  ];
}

function capacityFigure(one: CapacityFigures, figures: ReportFigures, { texts, forms }: ReportBook): Figure {
  const words = texts.capacity;
  const { name, on, unit, atEnd, atStart = atEnd, forecast } = one;
  const picture = capacityPicture(one, Date.parse(figures.from), Date.parse(figures.until), {
    name: words.picture({ name, on, from: atStart, to: atEnd, unit }),
    value: (value) => words.value({ value, unit }),
    day: (iso) => forms.day(iso),
    warning: words.warning(),
    critical: words.critical(),
  });
  const goes =
    forecast === undefined
      ? words.noForecast()
      : words.reaches({
          limit: forecast.limit,
          unit,
          earliest: forms.day(forecast.earliest),
          latest: forms.day(forecast.latest),
        });
  return {
    title: words.name({ name, on }),
    value: words.value({ value: atEnd, unit }),
    lines: [words.change({ from: atStart, to: atEnd, unit }), goes],
    picture,
  };
}

export function visitBlocks({ visits }: ReportFigures, { texts, forms }: ReportBook): Block[] {
  if (visits === undefined) return [];
  const words = texts.visits;
  return [
    { kind: "heading", level: 2, text: words.heading() },
    {
      kind: "table",
      caption: words.heading(),
      columns: [
        { label: words.at(), width: 20 },
        { label: words.by(), width: 20 },
        { label: words.done(), width: 60 },
      ],
      rows: visits.map(({ at, by, place, done }) => [
        { text: forms.moment(at) },
        { text: by, ...(place !== undefined && { under: place }) },
        { text: done },
      ]),
    },
  ];
}
