/** A table on paper: its head again on each page, each row whole. */
import type { Block, Cell, Column } from "../document/document.ts";
import { GLYPH_SIZE, GLYPHS } from "../document/glyphs.ts";
import { PAGE, WIDTH, type Paper, type Style } from "./paper.ts";

const HEAD: Style = { size: 7.5, leading: 10, ink: "ink3" };
const CELL: Style = { size: 8.5, leading: 11.5 };
const UNDER: Style = { size: 7.5, leading: 10, ink: "ink3" };
const GAP = 8;
const PADDING = 3.5;
const GLYPH = 10.5;
const GLYPH_ROOM = 16;

/** Where a column stands, and how wide its text may be. */
interface Place extends Pick<Column, "label" | "align"> {
  readonly x: number;
  readonly width: number;
}

export function writeTable(paper: Paper, { columns, rows }: Extract<Block, { kind: "table" }>): void {
  const places = placesOf(columns);
  const table = paper.part(paper.root, "Table");
  const head = (isFirst: boolean): void => {
    const height = Math.max(...places.map(({ label, width }) => paper.heightOf(label, width, HEAD)));
    const row = isFirst ? paper.part(table, "TR") : undefined;
    for (const { label, x, width, align } of places) {
      const y = paper.y + height - paper.heightOf(label, width, HEAD);
      const draw = () => void paper.text(label, x, y, width, { ...HEAD, ...(align !== undefined && { align }) });
      if (row === undefined) paper.aside(draw);
      else paper.tag(row, "TH", draw, { scope: "Column" });
    }
    row?.end();
    paper.y += height + 3;
    paper.aside(() => paper.rule(paper.y, "edge", 0.75));
  };
  const firstHeight = Math.max(0, ...(rows[0] ?? []).map((cell, n) => heightOf(paper, cell, places[n])));
  paper.need(24 + firstHeight);
  head(true);
  for (const cells of rows) {
    const height = Math.max(...cells.map((cell, n) => heightOf(paper, cell, places[n]))) + 2 * PADDING;
    if (paper.need(height)) head(false);
    const top = paper.y + PADDING;
    const row = paper.part(table, "TR");
    for (const [n, cell] of cells.entries()) {
      const place = places[n];
      if (place === undefined) continue;
      const isHead = n === 0;
      const { picture } = cell;
      if (picture === undefined)
        paper.tag(row, isHead ? "TH" : "TD", () => drawCell(paper, cell, place, top), isHead ? { scope: "Row" } : {});
      else {
        const inside = paper.part(row, "TD");
        const scale = Math.min(1, place.width / picture.width);
        const bbox = [place.x, top, place.x + picture.width * scale, top + picture.height * scale] as const;
        paper.tag(inside, "Figure", () => paper.picture(picture, place.x, top, scale), { alt: picture.name, bbox });
        inside.end();
      }
    }
    row.end();
    paper.y = top - PADDING + height;
    paper.aside(() => paper.rule(paper.y));
  }
  table.end();
  paper.y += 8;
}

function placesOf(columns: readonly Column[]): Place[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  let x: number = PAGE.left;
  return columns.map(({ label, width, align }, n) => {
    const whole = (WIDTH * width) / all;
    const place = {
      label,
      x,
      width: whole - (n === columns.length - 1 ? 0 : GAP),
      ...(align !== undefined && { align }),
    };
    x += whole;
    return place;
  });
}

function heightOf(paper: Paper, cell: Cell, place: Place | undefined): number {
  if (place === undefined) return 0;
  if (cell.picture !== undefined) return cell.picture.height * Math.min(1, place.width / cell.picture.width);
  const width = place.width - (cell.glyph === undefined ? 0 : GLYPH_ROOM);
  return paper.heightOf(cell.text, width, styleOf(cell)) + paper.heightOf(cell.under ?? "", width, UNDER);
}

function drawCell(paper: Paper, cell: Cell, { x, width, align }: Place, top: number): void {
  const { glyph, text, under = "" } = cell;
  const left = glyph === undefined ? 0 : GLYPH_ROOM;
  if (glyph !== undefined) paper.picture({ shapes: GLYPHS[glyph] }, x, top + 0.6, GLYPH / GLYPH_SIZE);
  const aligned = align === undefined ? {} : { align };
  const height = paper.text(text, x + left, top, width - left, { ...styleOf(cell), ...aligned });
  paper.text(under, x + left, top + height, width - left, { ...UNDER, ...aligned });
}

function styleOf({ strong, bad }: Cell): Style {
  return { ...CELL, ...(strong === true && { bold: true }), ...(bad === true && { ink: "critT" }) };
}
