/** How long business services, devices and checks worked: tables with a strip of the month for each. Pure. */
import type { ReportBook } from "#texts/report-books.ts";
import type { ReportFigures, SubjectFigures } from "#model/api-reports.ts";
import type { Block, Cell, Column } from "./document.ts";
import { stripPicture, stripSample } from "./strip.ts";
import { glyphOf } from "./summary-blocks.ts";

export function modelBlocks({ models }: ReportFigures, book: ReportBook): Block[] {
  const { texts } = book;
  const heading: Block = { kind: "heading", level: 2, text: texts.models.heading() };
  if (models.length === 0) return [heading, { kind: "paragraph", text: texts.models.none() }];
  return [
    heading,
    { kind: "paragraph", text: texts.models.about() },
    timeTable(texts.models.heading(), models, book, true),
    legend(book),
  ];
}

export function hostBlocks({ hosts }: ReportFigures, book: ReportBook): Block[] {
  const { texts } = book;
  const { total, flawless, unasked, shown } = hosts;
  if (total + unasked === 0) return [];
  const more = total - shown.length;
  const about = flawless === total ? texts.hosts.allFlawless({ total }) : texts.hosts.about({ total, flawless });
  return [
    { kind: "heading", level: 2, text: texts.hosts.heading() },
    ...(total > 0 ? [{ kind: "paragraph", text: about } as const] : []),
    ...(shown.length > 0 ? [timeTable(texts.hosts.heading(), shown, book, false)] : []),
    ...(more > 0 ? [{ kind: "paragraph", quiet: true, text: texts.hosts.more({ count: more }) } as const] : []),
    ...(unasked > 0
      ? [{ kind: "paragraph", quiet: true, text: texts.hosts.unasked({ count: unasked }) } as const]
      : []),
  ];
}

export function serviceBlocks({ services }: ReportFigures, book: ReportBook): Block[] {
  const { texts } = book;
  const heading: Block = { kind: "heading", level: 2, text: texts.services.heading() };
  if (services.failing === 0) return [heading, { kind: "paragraph", text: texts.services.none() }];
  const about = texts.services.about({ failing: services.failing, shown: services.shown.length });
  return [
    heading,
    { kind: "paragraph", text: about },
    timeTable(texts.services.heading(), services.shown, book, false),
  ];
}

/** @param parts whether something can work in part */
function timeTable(caption: string, all: readonly SubjectFigures[], book: ReportBook, parts: boolean): Block {
  const { texts } = book;
  const { times } = texts;
  const compared = all.some(({ before }) => before !== undefined);
  const columns: Column[] = [
    { label: times.name(), width: 21 },
    { label: times.days(), width: 33 },
    { label: times.share(), width: 10, align: "end" },
    ...(compared ? [{ label: times.before(), width: 10, align: "end" } as const] : []),
    { label: times.failed(), width: 13, align: "end" },
    ...(parts ? [{ label: times.part(), width: 12, align: "end" } as const] : []),
    { label: times.excused(), width: 12, align: "end" },
    { label: times.unknown(), width: 12, align: "end" },
  ];
  return { kind: "table", caption, columns, rows: all.map((one) => timeRow(one, book, parts, compared)) };
}

function timeRow(one: SubjectFigures, { texts, forms }: ReportBook, parts: boolean, compared: boolean): Cell[] {
  const { times } = texts;
  const shareOf = (one?: number) => (one === undefined ? times.nothing() : forms.percent(one));
  const length = (ms: number): Cell => ({ text: ms === 0 ? times.nothing() : texts.duration(ms) });
  const { name, failures, failedMs, share, before } = one;
  const strip = failures === 0 ? times.stripWell({ name }) : times.strip({ name, failures, ms: failedMs });
  const on = [one.on, one.gone === true ? texts.services.gone() : undefined].filter((word) => word !== undefined);
  return [
    { text: name, glyph: glyphOf(one), strong: true, ...(on.length > 0 && { under: forms.list(on) }) },
    { text: "", ...(one.strip !== undefined && { picture: stripPicture(one.strip, strip) }) },
    { text: shareOf(share), strong: true },
    ...(compared ? [{ text: shareOf(before) }] : []),
    failedMs === 0
      ? { text: times.nothing() }
      : { text: texts.duration(failedMs), bad: true, under: texts.tiles.serviceFailed({ failures }) },
    ...(parts ? [length(one.partMs)] : []),
    length(one.excusedMs),
    length(one.unknownMs),
  ];
}

function legend({ texts }: ReportBook): Block {
  const { legend: words } = texts;
  const items = [
    ["w", words.well()],
    ["p", words.part()],
    ["f", words.failed()],
    ["m", words.excused()],
    ["u", words.unknown()],
  ] as const;
  return { kind: "legend", items: items.map(([letter, text]) => ({ mark: stripSample(letter), text })) };
}
