/** The comparison with the month before, and how the figures are reckoned. Pure. */
import type { ReportBook } from "#texts/report-books.ts";
import { shiftMonth, readMonth } from "../calendar-month.ts";
import type { MonthSums, ReportFigures } from "#model/api-reports.ts";
import type { Block, Cell } from "./document.ts";

export function comparedBlocks(figures: ReportFigures, book: ReportBook): Block[] {
  const { texts, forms } = book;
  const words = texts.compared;
  const own = readMonth(figures.month, figures.site.timezone);
  const earlier = own === undefined ? "" : forms.month(new Date(shiftMonth(own, -1).fromMs).toISOString());
  const heading: Block = { kind: "heading", level: 2, text: words.heading() };
  const { sums, before } = figures;
  if (before === undefined) return [heading, { kind: "paragraph", text: words.nothing({ month: earlier }) }];
  const nothing = texts.times.nothing();
  const share = (of: MonthSums["service"]) => (of?.share === undefined ? nothing : forms.percent(of.share));
  const runs = ({ jobs: { good, bad, unknown } }: MonthSums) =>
    good + bad + unknown === 0 ? nothing : words.runs({ good, of: good + bad + unknown });
  const rows: readonly [string, (month: MonthSums) => string][] = [
    [words.service(), ({ service }) => share(service)],
    [words.failedFor(), ({ service }) => (service?.share === undefined ? nothing : texts.duration(service.failedMs))],
    [words.devices(), ({ devices }) => share(devices)],
    [words.incidents(), ({ incidents }) => forms.number(incidents.opened)],
    [words.missed(), ({ incidents }) => forms.number(incidents.missed)],
    [words.jobs(), runs],
    [words.unwatched(), ({ unwatchedMs }) => (unwatchedMs === 0 ? nothing : texts.duration(unwatchedMs))],
  ];
  return [
    heading,
    {
      kind: "table",
      caption: words.heading(),
      columns: [
        { label: words.what(), width: 50 },
        { label: earlier, width: 25, align: "end" },
        { label: forms.month(figures.from), width: 25, align: "end" },
      ],
      rows: rows
        .filter(([, of]) => of(sums) !== nothing || of(before) !== nothing)
        .map(([text, of]): Cell[] => [{ text }, { text: of(before) }, { text: of(sums), strong: true }]),
    },
  ];
}

export function rulesBlocks({ unwatched, models }: ReportFigures, { texts, forms }: ReportBook): Block[] {
  const words = texts.rules;
  const items = [
    words.share(),
    words.unknown(),
    words.excused(),
    words.clocks(),
    ...(models.length > 0 ? [words.models()] : []),
  ];
  return [
    { kind: "heading", level: 2, text: words.heading() },
    { kind: "list", items: items.map((text) => ({ text })) },
    ...(unwatched.length === 0
      ? []
      : ([
          { kind: "paragraph", text: words.holes() },
          {
            kind: "list",
            items: unwatched.map(({ from, to }) => ({
              text: words.hole({
                from: forms.moment(from),
                to: forms.moment(to),
                ms: Date.parse(to) - Date.parse(from),
              }),
            })),
          },
        ] as const)),
  ];
}
