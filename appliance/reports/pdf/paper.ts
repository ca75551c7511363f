/**
 * One PDF on A4 that is written from top to bottom: where the pen is, when a new page begins, and what each piece is to whoever
 * has it read aloud (tagged PDF). Knows PDFKit; what is written is write-pdf.ts.
 */
import PDFDocument, { type Structure, type StructureOptions } from "pdfkit";
import { INKS, type Ink, type Picture, type Shape } from "../document/picture.ts";
import type { Fonts } from "./fonts.ts";

/** Points; A4 is 595.28 by 841.89. */
export const PAGE = { width: 595.28, height: 841.89, left: 45, right: 45, top: 44, bottom: 54 } as const;
export const WIDTH = PAGE.width - PAGE.left - PAGE.right;

export interface Style {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly align?: "end";
}

export class Paper {
  /** Where the next thing goes, from the top of the page. */
  y: number = PAGE.top;
  readonly root: Structure;
  readonly #pdf: PDFDocument;

  constructor(fonts: Fonts, about: { readonly title: string; readonly language: string; readonly madeAt: string }) {
    this.#pdf = new PDFDocument({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      lang: about.language,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      font: null,
      info: { Title: about.title, Creator: "Vedetta", Producer: "Vedetta", CreationDate: new Date(about.madeAt) },
    });
    this.#pdf.registerFont("regular", fonts.regular, fonts.member).registerFont("bold", fonts.bold, fonts.member);
    this.#pdf.addPage();
    this.root = this.#pdf.struct("Document");
    this.#pdf.addStructure(this.root);
  }

  /** All bytes, when the last page is written. @param foot what stands below page `n` of `of`, left and right */
  async finish(foot: (n: number, of: number) => readonly [string, string]): Promise<Uint8Array> {
    const { count } = this.#pdf.bufferedPageRange();
    const style: Style = { size: 8, leading: 10, ink: "ink3" };
    for (let n = 0; n < count; n++) {
      this.#pdf.switchToPage(n);
      const [left, right] = foot(n + 1, count);
      this.#pdf.markContent("Artifact", { type: "Pagination" });
      this.#write(left, PAGE.left, PAGE.height - 36, WIDTH, style);
      this.#write(right, PAGE.left, PAGE.height - 36, WIDTH, { ...style, align: "end" });
      this.#pdf.endMarkedContent();
    }
    this.root.end();
    const parts: Buffer[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.#pdf.on("data", (part: Buffer) => parts.push(part));
      this.#pdf.on("end", resolve);
      this.#pdf.on("error", reject);
    });
    this.#pdf.end();
    await done;
    return Buffer.concat(parts);
  }

  /** Begins a new page where there is not so much room any more. True: it did. */
  need(height: number): boolean {
    if (this.y + height <= PAGE.height - PAGE.bottom || this.y === PAGE.top) return false;
    this.#pdf.addPage();
    this.y = PAGE.top;
    return true;
  }

  /** A place in the table of contents that viewers show. */
  bookmark(title: string): void {
    this.#pdf.outline.addItem(title);
  }

  /** A part of the document that has parts; to be ended. */
  part(parent: Structure, type: string, options?: StructureOptions): Structure {
    const part = this.#pdf.struct(type, options);
    parent.add(part);
    return part;
  }

  /** What is drawn is the content of one part of the document. */
  tag(parent: Structure, type: string, draw: () => void, options?: StructureOptions): void {
    const part = this.part(parent, type, options);
    const content = this.#pdf.markStructureContent(type);
    draw();
    this.#pdf.endMarkedContent();
    part.add(content);
    part.end();
  }

  /** What is drawn is of no meaning to whoever does not see it. */
  aside(draw: () => void): void {
    this.#pdf.markContent("Artifact", { type: "Layout" });
    draw();
    this.#pdf.endMarkedContent();
  }

  heightOf(text: string, width: number, style: Style): number {
    if (text === "") return 0;
    this.#use(style);
    const gap = this.#gap(style);
    return this.#pdf.heightOfString(text, { width, lineGap: gap });
  }

  widthOf(text: string, style: Style): number {
    this.#use(style);
    return this.#pdf.widthOfString(text);
  }

  /** Returns how high it is. */
  text(text: string, x: number, y: number, width: number, style: Style): number {
    const height = this.heightOf(text, width, style);
    if (text !== "") this.#write(text, x, y, width, style);
    return height;
  }

  rule(y: number, ink: Ink = "line", width = 0.5): void {
    this.#pdf
      .lineWidth(width)
      .undash()
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + WIDTH, y)
      .stroke(INKS[ink]);
  }

  /** @param scale 1: as large as it is */
  picture({ shapes }: Pick<Picture, "shapes">, x: number, y: number, scale = 1): void {
    this.#pdf.save().translate(x, y).scale(scale);
    for (const shape of shapes) this.#draw(shape);
    this.#pdf.restore();
  }

  #write(text: string, x: number, y: number, width: number, style: Style): void {
    this.#use(style);
    const gap = this.#gap(style);
    // Half of what lies between the lines is above the first one.
    this.#pdf.fillColor(INKS[style.ink ?? "ink"]);
    this.#pdf.text(text, x, y + gap / 2, { width, lineGap: gap, align: style.align === "end" ? "right" : "left" });
  }

  #use({ bold, size }: Style): void {
    this.#pdf.font(bold === true ? "bold" : "regular").fontSize(size);
  }

  #gap({ leading }: Style): number {
    return leading - this.#pdf.currentLineHeight(true);
  }

  #draw(shape: Shape): void {
    const pdf = this.#pdf;
    switch (shape.kind) {
      case "rect":
        pdf.rect(shape.x, shape.y, shape.w, shape.h).fill(INKS[shape.fill]);
        return;
      case "circle":
        this.#pen(shape);
        pdf.circle(shape.x, shape.y, shape.r);
        this.#paint(shape);
        return;
      case "path": {
        this.#pen(shape);
        for (const [n, [x, y]] of shape.points.entries()) {
          if (n === 0) pdf.moveTo(x, y);
          else pdf.lineTo(x, y);
        }
        if (shape.closed === true) pdf.closePath();
        this.#paint(shape);
        return;
      }
      case "text": {
        const style: Style = { size: shape.size, leading: shape.size, ink: shape.ink };
        this.#use(style);
        const width = this.#pdf.widthOfString(shape.text);
        const x = shape.anchor === "end" ? shape.x - width : shape.x;
        pdf.fillColor(INKS[shape.ink]);
        pdf.text(shape.text, x, shape.y, { lineBreak: false, baseline: "alphabetic" });
      }
    }
  }

  #pen({ width, dash, round }: { width?: number; dash?: readonly [number, number]; round?: boolean }): void {
    const pdf = this.#pdf;
    pdf
      .lineWidth(width ?? 1)
      .lineCap(round === true ? "round" : "butt")
      .lineJoin(round === true ? "round" : "miter");
    if (dash === undefined) pdf.undash();
    else pdf.dash(dash[0], { space: dash[1] });
  }

  #paint({ fill, stroke }: { fill?: Ink; stroke?: Ink }): void {
    if (fill !== undefined && stroke !== undefined) this.#pdf.fillAndStroke(INKS[fill], INKS[stroke]);
    else if (fill !== undefined) this.#pdf.fill(INKS[fill]);
    else this.#pdf.stroke(INKS[stroke ?? "ink"]);
  }
}
