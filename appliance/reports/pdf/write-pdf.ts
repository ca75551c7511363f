/** The report as a PDF on A4: the blocks of the document one below the other, each where it fits as a whole. */
import { tagOf } from "#texts/forms/locale.ts";
import type { Block, CalendarRow, Figure, ReportDocument, SignaturePlace, Tile } from "../document/document.ts";
import { GLYPH_SIZE, GLYPHS, type GlyphName } from "../document/glyphs.ts";
import { straight } from "../document/picture.ts";
import type { Fonts } from "./fonts.ts";
import { PAGE, Paper, WIDTH, type Style } from "./paper.ts";
import { writeTable } from "./write-table.ts";

const BODY: Style = { size: 9.5, leading: 13.5 };
const QUIET: Style = { size: 8.5, leading: 12, ink: "ink2" };
const SMALL: Style = { size: 7.5, leading: 10, ink: "ink3" };
const LEAD: Style = { size: 14.5, leading: 19.5, bold: true };
const H1: Style = { size: 21, leading: 27, bold: true };
const H2: Style = { size: 14, leading: 18, bold: true };
const H3: Style = { size: 10.5, leading: 14, bold: true };
/** Text is not read well in longer lines. */
const LONGEST_LINE = 430;
/** Room to sign in, with the words around the line. */
const SIGNATURE_HEIGHT = 96;
/** So much must stand below a heading. */
const AFTER_HEADING = 78;

/** The signs of a file are those of its fonts; what no font has is shown as an empty box. */
export async function writePdf(report: ReportDocument, fonts: Fonts): Promise<Uint8Array> {
  const paper = new Paper(fonts, { title: report.title, language: tagOf(report.language), madeAt: report.madeAt });
  const writer = new Writer(paper);
  writer.head(report);
  for (const block of report.blocks) writer.block(block);
  return paper.finish((n, of) => [report.footer, report.pageOf(String(n), String(of))]);
}

class Writer {
  readonly #paper: Paper;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  head({ kind, heading, facts }: ReportDocument): void {
    this.#line("P", kind, { size: 9, leading: 12, ink: "ink3" }, 1);
    this.#line("H1", heading, H1, 2);
    for (const fact of facts) this.#line("P", fact, QUIET, 0);
    this.#paper.y += 6;
    this.#paper.aside(() => this.#paper.rule(this.#paper.y, "line", 0.75));
    this.#paper.y += 12;
  }

  block(block: Block): void {
    switch (block.kind) {
      case "heading":
        return this.#heading(block.level, block.text);
      case "lead":
        return this.#lead(block.text, block.glyph);
      case "paragraph":
        return this.#line("P", block.text, block.quiet === true ? QUIET : BODY, 5, LONGEST_LINE);
      case "list":
        return this.#list(block.items);
      case "tiles":
        return this.#tiles(block.tiles);
      case "table":
        return writeTable(this.#paper, block);
      case "calendar":
        return this.#calendar(block);
      case "legend":
        return this.#legend(block.items);
      case "figures":
        return this.#figures(block.figures);
      case "signatures":
        return this.#signatures(block.places);
    }
  }

  #line(type: string, text: string, style: Style, after: number, width: number = WIDTH): void {
    const paper = this.#paper;
    paper.need(paper.heightOf(text, width, style));
    paper.tag(paper.root, type, () => (paper.y += paper.text(text, PAGE.left, paper.y, width, style)));
    paper.y += after;
  }

  #heading(level: 2 | 3, text: string): void {
    const paper = this.#paper;
    const style = level === 2 ? H2 : H3;
    const before = level === 2 ? 18 : 9;
    if (!paper.need(before + style.leading + AFTER_HEADING) && paper.y > PAGE.top) paper.y += before;
    if (level === 2) paper.bookmark(text);
    this.#line(`H${level}`, text, style, 4);
  }

  #lead(text: string, glyph: GlyphName): void {
    const paper = this.#paper;
    const left = 27;
    paper.need(paper.heightOf(text, WIDTH - left, LEAD));
    paper.aside(() => this.#glyph(glyph, PAGE.left, paper.y + 1, 18));
    paper.tag(paper.root, "P", () => (paper.y += paper.text(text, PAGE.left + left, paper.y, WIDTH - left, LEAD)));
    paper.y += 8;
  }

  #list(items: Extract<Block, { kind: "list" }>["items"]): void {
    const paper = this.#paper;
    const left = 20;
    const list = paper.part(paper.root, "L");
    for (const { text, glyph } of items) {
      paper.need(paper.heightOf(text, LONGEST_LINE, BODY));
      paper.aside(() =>
        glyph === undefined
          ? paper.picture({ shapes: [{ kind: "circle", x: 10, y: 7, r: 1.4, fill: "ink2" }] }, PAGE.left, paper.y)
          : this.#glyph(glyph, PAGE.left, paper.y + 1, 11.5),
      );
      const item = paper.part(list, "LI");
      paper.tag(item, "LBody", () => {
        paper.y += paper.text(text, PAGE.left + left, paper.y, LONGEST_LINE, BODY);
      });
      item.end();
      paper.y += 2.5;
    }
    list.end();
    paper.y += 6;
  }

  #tiles(tiles: readonly Tile[]): void {
    const paper = this.#paper;
    const gap = 14;
    const width = (WIDTH - gap * (tiles.length - 1)) / Math.max(1, tiles.length);
    const value: Style = { size: 15, leading: 20, bold: true };
    const remarkLeft = 14;
    const heights = tiles.map(
      (tile) =>
        paper.heightOf(tile.label, width, QUIET) +
        paper.heightOf(tile.value, width, value) +
        paper.heightOf(tile.remark, width - remarkLeft, QUIET) +
        paper.heightOf(tile.before ?? "", width, QUIET),
    );
    const height = Math.max(0, ...heights);
    paper.need(height + 18);
    paper.aside(() => paper.rule(paper.y, "line", 0.75));
    const top = paper.y + 8;
    const list = paper.part(paper.root, "L");
    for (const [n, { label, value: figure, remark, glyph, before = "" }] of tiles.entries()) {
      const x = PAGE.left + n * (width + gap);
      const item = paper.part(list, "LI");
      paper.tag(item, "LBody", () => {
        let y = top;
        y += paper.text(label, x, y, width, QUIET);
        y += paper.text(figure, x, y, width, value);
        const left = glyph === undefined || remark === "" ? 0 : remarkLeft;
        if (left > 0 && glyph !== undefined) this.#glyph(glyph, x, y + 1, 10);
        y += paper.text(remark, x + left, y, width - left, QUIET);
        paper.text(before, x, y, width, QUIET);
      });
      item.end();
    }
    list.end();
    paper.y = top + height + 8;
    paper.aside(() => paper.rule(paper.y, "line", 0.75));
    paper.y += 4;
  }

  #calendar({ head, days, rows }: Extract<Block, { kind: "calendar" }>): void {
    const paper = this.#paper;
    const first = 104;
    const cell = (WIDTH - first) / days.length;
    const glyph = Math.min(9.5, cell - 3);
    const name: Style = { size: 8.5, leading: 11, bold: true };
    const label: Style = { size: 6.5, leading: 9, ink: "ink3" };
    const table = paper.part(paper.root, "Table");
    const heading = (isFirst: boolean): void => {
      const row = isFirst ? paper.part(table, "TR") : undefined;
      const put = (text: string, x: number, width: number, style: Style): void => {
        const draw = () => void paper.text(text, x, paper.y, width, style);
        if (row === undefined) paper.aside(draw);
        else paper.tag(row, "TH", draw, { scope: "Column" });
      };
      put(head, PAGE.left, first - 6, label);
      for (const [n, day] of days.entries()) {
        const width = paper.widthOf(day.label, label);
        put(day.label, PAGE.left + first + n * cell + (cell - width) / 2, width + 2, label);
      }
      row?.end();
      paper.y += 11;
      paper.aside(() => paper.rule(paper.y, "edge", 0.75));
    };
    paper.need(60);
    heading(true);
    for (const one of rows) {
      const height = this.#calendarHeight(one, name, first);
      if (paper.need(height)) heading(false);
      const top = paper.y;
      const row = paper.part(table, "TR");
      const draw = () => {
        const high = paper.text(one.name, PAGE.left, top + 3, first - 6, name);
        paper.text(one.under, PAGE.left, top + 3 + high, first - 6, SMALL);
      };
      paper.tag(row, "TH", draw, { scope: "Row" });
      for (const [n, { glyph: shape, words }] of one.days.entries()) {
        const x = PAGE.left + first + n * cell;
        const y = top + (height - glyph) / 2;
        const inside = paper.part(row, "TD");
        const options = { alt: words, bbox: [x, y, x + glyph, y + glyph] as const };
        if (shape === undefined) inside.end();
        else {
          paper.tag(inside, "Figure", () => this.#glyph(shape, x + (cell - glyph) / 2, y, glyph), options);
          inside.end();
        }
      }
      row.end();
      paper.y = top + height;
      paper.aside(() => paper.rule(paper.y));
      paper.aside(() => this.#weeks(days, first, cell, top, height));
    }
    table.end();
    paper.y += 6;
  }

  #calendarHeight({ name, under }: CalendarRow, style: Style, first: number): number {
    const paper = this.#paper;
    return paper.heightOf(name, first - 6, style) + paper.heightOf(under, first - 6, SMALL) + 6;
  }

  #weeks(days: readonly { isSunday: boolean }[], first: number, cell: number, y: number, h: number): void {
    for (const [n, { isSunday }] of days.entries()) {
      if (!isSunday || n === days.length - 1) continue;
      const x = PAGE.left + first + (n + 1) * cell;
      const line = straight([x, y], [x, y + h], { stroke: "line", width: 0.5 });
      this.#paper.picture({ shapes: [line] }, 0, 0);
    }
  }

  #legend(items: Extract<Block, { kind: "legend" }>["items"]): void {
    const paper = this.#paper;
    const style: Style = { size: 8, leading: 12, ink: "ink2" };
    paper.need(14);
    let x: number = PAGE.left;
    const list = paper.part(paper.root, "L");
    for (const { mark, text } of items) {
      const markWidth = typeof mark === "string" ? 10 : mark.width;
      const width = markWidth + 5 + paper.widthOf(text, style) + 1;
      if (x > PAGE.left && x + width > PAGE.left + WIDTH) {
        x = PAGE.left;
        paper.y += 13;
        paper.need(14);
      }
      const at = x;
      paper.aside(() => {
        if (typeof mark === "string") this.#glyph(mark, at, paper.y + 1, 10);
        else paper.picture(mark, at, paper.y - 2, 0.8);
      });
      const item = paper.part(list, "LI");
      paper.tag(item, "LBody", () => paper.text(text, at + markWidth + 5, paper.y, width - markWidth, style));
      item.end();
      x += width + 13;
    }
    list.end();
    paper.y += 17;
  }

  #figures(figures: readonly Figure[]): void {
    const paper = this.#paper;
    const gap = 20;
    const width = (WIDTH - gap) / 2;
    for (let n = 0; n < figures.length; n += 2) {
      const pair = figures.slice(n, n + 2);
      const height = Math.max(...pair.map((one) => this.#figureHeight(one, width)));
      paper.need(height);
      const top = paper.y;
      for (const [place, one] of pair.entries()) this.#figure(one, PAGE.left + place * (width + gap), top, width);
      paper.y = top + height + 12;
    }
  }

  #signatures(places: readonly SignaturePlace[]): void {
    const paper = this.#paper;
    const gap = 28;
    const width = (WIDTH - gap * (places.length - 1)) / Math.max(1, places.length);
    paper.need(SIGNATURE_HEIGHT);
    const top = paper.y;
    const line = top + 58;
    for (const [n, { label, name, under }] of places.entries()) {
      const x = PAGE.left + n * (width + gap);
      paper.tag(paper.root, "P", () => {
        paper.text(label, x, top, width, QUIET);
        const high = paper.text(name, x, line + 4, width, BODY);
        paper.text(under, x, line + 4 + high, width, SMALL);
      });
      const rule = straight([x, line], [x + width, line], { stroke: "ink", width: 0.75 });
      paper.aside(() => paper.picture({ shapes: [rule] }, 0, 0));
    }
    paper.y = top + SIGNATURE_HEIGHT;
  }

  #figureHeight({ title, value, lines, picture }: Figure, width: number): number {
    const paper = this.#paper;
    const titleWidth = width - paper.widthOf(value, FIGURE_TITLE) - 8;
    const words = lines.reduce((sum, line) => sum + paper.heightOf(line, width, SMALL), 0);
    return paper.heightOf(title, titleWidth, FIGURE_TITLE) + words + 4 + (picture.height * width) / picture.width;
  }

  #figure({ title, value, lines, picture }: Figure, x: number, top: number, width: number): void {
    const paper = this.#paper;
    const valueWidth = paper.widthOf(value, FIGURE_TITLE) + 1;
    let y = top;
    paper.tag(paper.root, "P", () => {
      paper.text(value, x + width - valueWidth, y, valueWidth, { ...FIGURE_TITLE, align: "end" });
      y += paper.text(title, x, y, width - valueWidth - 7, FIGURE_TITLE);
      for (const line of lines) y += paper.text(line, x, y, width, SMALL);
    });
    y += 4;
    const scale = width / picture.width;
    const bbox = [x, y, x + width, y + picture.height * scale] as const;
    paper.tag(paper.root, "Figure", () => paper.picture(picture, x, y, scale), { alt: picture.name, bbox });
  }

  #glyph(name: GlyphName, x: number, y: number, size: number): void {
    this.#paper.picture({ shapes: GLYPHS[name] }, x, y, size / GLYPH_SIZE);
  }
}

const FIGURE_TITLE: Style = { size: 9, leading: 12, bold: true };
