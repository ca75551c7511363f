/** The first page's top: what the month was like in sentences, and the four figures. Pure. */
import type { ReportBook } from "#texts/report-books.ts";
import type { MonthSums, ReportFigures, SubjectFigures } from "#model/api-reports.ts";
import type { Block, Tile } from "./document.ts";
import type { GlyphName } from "./glyphs.ts";

type Sentence = { readonly text: string; readonly glyph: GlyphName };

export function summaryBlocks(figures: ReportFigures, book: ReportBook): Block[] {
  return [
    { kind: "lead", ...leadOf(figures, book) },
    { kind: "list", items: alsoOf(figures, book) },
    { kind: "tiles", tiles: tilesOf(figures, book) },
  ];
}

function leadOf(figures: ReportFigures, { texts, forms }: ReportBook): Sentence {
  const { lead } = texts;
  const month = forms.month(figures.from);
  const { models, hosts } = figures;
  const subjects = models.length > 0 ? models : hosts.shown;
  const known = figures.sums.service?.share ?? figures.sums.devices?.share;
  if (subjects.length === 0) return { glyph: "none", text: lead.nothingWatched({ month }) };
  if (known === undefined) return { glyph: "unknown", text: lead.nothingKnown({ month }) };
  const failed = subjects.filter(({ failedMs }) => failedMs > 0).toSorted((a, b) => b.failedMs - a.failedMs);
  const [worst] = failed;
  if (worst === undefined)
    return { glyph: "ok", text: models.length > 0 ? lead.allWorked({ month }) : lead.devicesWorked({ month }) };
  const named = { month, worst: worst.name, ms: worst.failedMs };
  if (models.length === 0) {
    const count = hosts.total - hosts.flawless;
    return { glyph: "critical", text: lead.devicesFailed({ ...named, count }) };
  }
  const text =
    failed.length === 1
      ? lead.oneFailed({ month, name: worst.name, failures: worst.failures, ms: worst.failedMs })
      : lead.severalFailed({ ...named, count: failed.length });
  return { glyph: "critical", text };
}

function alsoOf(figures: ReportFigures, { texts, forms }: ReportBook): Sentence[] {
  const { also } = texts;
  const { incidents, jobs, unwatchedMs } = figures.sums;
  const found: Sentence[] = [incidentSentence(figures, texts)];
  if (incidents.open > 0) found.push({ glyph: "warning", text: also.stillOpen({ count: incidents.open }) });
  const runs = jobs.good + jobs.bad;
  if (jobs.bad > 0) found.push({ glyph: "missing", text: also.jobsBad({ runs, bad: jobs.bad }) });
  else if (runs > 0) found.push({ glyph: "ok", text: also.jobsGood({ runs }) });
  if (jobs.unknown > 0) found.push({ glyph: "unknown", text: also.jobsUnknown({ count: jobs.unknown }) });
  const [soonest] = figures.capacity.shown;
  if (soonest?.forecast !== undefined) {
    const { earliest, latest } = soonest.forecast;
    const text = also.willBeFull({
      name: soonest.name,
      on: soonest.on,
      earliest: forms.day(earliest),
      latest: forms.day(latest),
    });
    found.push({ glyph: "warning", text });
  }
  if (unwatchedMs > 0) found.push({ glyph: "stale", text: also.unwatched({ ms: unwatchedMs }) });
  return found;
}

function incidentSentence({ sums: { incidents } }: ReportFigures, { also }: ReportBook["texts"]): Sentence {
  const { opened: count, missed, running } = incidents;
  if (count === 0) return { glyph: "ok", text: also.noIncident() };
  if (missed > 0) return { glyph: "critical", text: also.incidentsMissed({ count, missed }) };
  if (running > 0) return { glyph: "warning", text: also.incidentsRunning({ count, running }) };
  return { glyph: "ok", text: also.incidentsKept({ count }) };
}

function tilesOf(figures: ReportFigures, book: ReportBook): Tile[] {
  const { sums, before } = figures;
  const { tiles } = book.texts;
  const rows: readonly [
    label: string,
    of: (sums: MonthSums) => { value: string; remark: string; glyph?: GlyphName } | undefined,
  ][] = [
    [tiles.service(), (month) => serviceTile(month, book)],
    [tiles.incidents(), (month) => incidentTile(month, book)],
    [tiles.jobs(), (month) => jobTile(month, book)],
    [tiles.watched(), (month) => watchedTile(month, book)],
  ];
  return rows.flatMap(([label, of]) => {
    const now = of(sums);
    if (now === undefined) return [];
    const then = before === undefined ? undefined : of(before)?.value;
    return [{ label, ...now, ...(then !== undefined && { before: tiles.before({ value: then }) }) }];
  });
}

type Filled = { value: string; remark: string; glyph?: GlyphName };

function serviceTile({ service }: MonthSums, { texts }: ReportBook): Filled | undefined {
  if (service?.share === undefined) return undefined;
  const remark =
    service.failures === 0 ? texts.tiles.serviceWell() : texts.tiles.serviceFailed({ failures: service.failures });
  return { value: texts.duration(service.failedMs), remark, glyph: service.failedMs === 0 ? "ok" : "critical" };
}

function incidentTile({ incidents }: MonthSums, { texts, forms }: ReportBook): Filled {
  const { opened, missed, running } = incidents;
  if (opened === 0) return { value: texts.tiles.none(), remark: "", glyph: "ok" };
  const kept = opened - missed - running;
  return {
    value: forms.number(opened),
    remark: texts.tiles.incidentsKept({ kept, of: opened }),
    glyph: missed > 0 ? "critical" : running > 0 ? "warning" : "ok",
  };
}

function jobTile({ jobs }: MonthSums, { texts }: ReportBook): Filled | undefined {
  const of = jobs.good + jobs.bad + jobs.unknown;
  if (of === 0) return undefined;
  const remark = jobs.bad > 0 ? texts.tiles.jobsBad({ bad: jobs.bad }) : texts.tiles.jobsAll();
  return { value: texts.tiles.jobsOf({ good: jobs.good, of }), remark, glyph: jobs.bad > 0 ? "missing" : "ok" };
}

function watchedTile({ watchedMs, unwatchedMs }: MonthSums, { texts }: ReportBook): Filled {
  const remark = unwatchedMs > 0 ? texts.tiles.notWatched({ ms: unwatchedMs }) : texts.tiles.watchedAll();
  return { value: texts.duration(watchedMs), remark, glyph: unwatchedMs > 0 ? "stale" : "ok" };
}

/** The glyph of a line of a table of times. */
export function glyphOf({ failedMs, wellMs, partMs, excusedMs }: SubjectFigures): GlyphName {
  if (failedMs > 0) return "critical";
  if (partMs > 0) return "warning";
  if (wellMs > 0) return "ok";
  return excusedMs > 0 ? "maint" : "unknown";
}
