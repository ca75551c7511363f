/** Incidents and whether agreed times were kept. Pure. */
import type { ReportBook } from "#texts/report-books.ts";
import { upperFirst } from "#texts/upper-first.ts";
import type { ClockFigures, IncidentFigures, ReportFigures } from "#model/api-reports.ts";
import type { Block, Cell } from "./document.ts";
import type { GlyphName } from "./glyphs.ts";

const CLOCK_GLYPHS: Readonly<Partial<Record<ClockFigures["outcome"], GlyphName>>> = {
  kept: "ok",
  missed: "critical",
  running: "running",
};

export function incidentBlocks(figures: ReportFigures, book: ReportBook): Block[] {
  const { texts } = book;
  const { incidents, carried, moreIncidents, priorities } = figures;
  const words = texts.incidents;
  const heading: Block = { kind: "heading", level: 2, text: words.heading() };
  const rules: Block = { kind: "paragraph", quiet: true, text: words.rules() };
  const leftOver: Block[] =
    carried.length === 0
      ? []
      : [{ kind: "heading", level: 3, text: words.carried() }, listOf(words.carried(), carried, book)];
  if (incidents.length === 0) return [heading, { kind: "paragraph", text: words.none() }, ...leftOver];
  const sums: Block = {
    kind: "table",
    caption: words.sums(),
    columns: [
      { label: words.priority(), width: 25 },
      { label: words.count(), width: 15, align: "end" },
      { label: words.respond(), width: 30, align: "end" },
      { label: words.resolve(), width: 30, align: "end" },
    ],
    rows: priorities.map((one): Cell[] => {
      const clock = (kept: number, missed: number): Cell => {
        const running = one.incidents - kept - missed;
        return { text: words.keptOf({ kept, missed, running }), ...(missed > 0 && { bad: true }) };
      };
      return [
        { text: texts.priorities[one.priority](), strong: true },
        { text: book.forms.number(one.incidents) },
        clock(one.respondKept, one.respondMissed),
        clock(one.resolveKept, one.resolveMissed),
      ];
    }),
  };
  return [
    heading,
    sums,
    { kind: "heading", level: 3, text: words.list() },
    listOf(words.list(), incidents, book),
    ...(moreIncidents > 0
      ? [{ kind: "paragraph", quiet: true, text: words.more({ count: moreIncidents }) } as const]
      : []),
    ...leftOver,
    rules,
  ];
}

function listOf(caption: string, incidents: readonly IncidentFigures[], book: ReportBook): Block {
  const { texts } = book;
  const words = texts.incidents;
  return {
    kind: "table",
    caption,
    columns: [
      { label: words.opened(), width: 15 },
      { label: words.what(), width: 31 },
      { label: words.priority(), width: 12 },
      { label: words.lasted(), width: 14, align: "end" },
      { label: words.respond(), width: 19 },
      { label: words.resolve(), width: 19 },
    ],
    rows: incidents.map((one) => incidentRow(one, book)),
  };
}

function incidentRow(one: IncidentFigures, { texts, forms }: ReportBook): Cell[] {
  const words = texts.incidents;
  const { name, on, openedAt, resolvedAt, priority, classification } = one;
  const lasted = resolvedAt === undefined ? undefined : Date.parse(resolvedAt) - Date.parse(openedAt);
  return [
    { text: forms.moment(openedAt) },
    {
      text: on === undefined ? name : words.nameOn({ name, on }),
      strong: true,
      under: upperFirst(texts.classes[classification]()),
    },
    { text: texts.priorities[priority]() },
    { text: one.calledOff ? words.calledOff() : lasted === undefined ? words.open() : texts.duration(lasted) },
    clockCell(one.respond, texts),
    clockCell(one.resolve, texts),
  ];
}

function clockCell({ outcome, usedMs, targetMs }: ClockFigures, texts: ReportBook["texts"]): Cell {
  const words = texts.incidents;
  const glyph = CLOCK_GLYPHS[outcome];
  const shown = glyph === undefined ? {} : { glyph };
  switch (outcome) {
    case "kept":
      return { text: words.kept({ ms: usedMs }), ...shown };
    case "missed":
      return { text: words.missed({ ms: usedMs, over: usedMs - targetMs }), ...shown, bad: true };
    case "running":
      return { text: words.running({ ms: usedMs }), ...shown };
    default:
      return { text: outcome === "waiting" ? words.waiting() : texts.times.nothing() };
  }
}
