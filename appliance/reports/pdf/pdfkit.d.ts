/** What this room uses of PDFKit 0.20, which brings no types (pdfkit.org/docs). */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  export interface StructureOptions {
    readonly alt?: string;
    readonly lang?: string;
    readonly scope?: "Row" | "Column";
    /** Left, top, right, bottom. */
    readonly bbox?: readonly [number, number, number, number];
  }
  export interface Structure {
    add(child: Structure | MarkedContent): Structure;
    end(): void;
  }
  export interface MarkedContent {
    readonly tag: string;
  }
  interface TextOptions {
    readonly width?: number;
    readonly align?: "left" | "right";
    readonly lineGap?: number;
    readonly lineBreak?: boolean;
    readonly baseline?: "alphabetic";
  }

  export default class PDFDocument extends Readable {
    constructor(options: {
      readonly size: "A4";
      readonly margin: 0;
      readonly autoFirstPage: false;
      readonly bufferPages: true;
      readonly tagged: true;
      readonly displayTitle: true;
      readonly lang: string;
      readonly pdfVersion: "1.7";
      readonly subset: "PDF/UA";
      /** The font to begin with: null, as without a word a built-in font would be read. */
      readonly font: null;
      readonly info: {
        readonly Title: string;
        readonly Creator: string;
        readonly Producer: string;
        readonly CreationDate: Date;
      };
    });
    readonly outline: { addItem(title: string): unknown };
    /** @param member PostScript name of one of a collection's fonts */
    registerFont(name: string, font: Buffer, member?: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    currentLineHeight(includeGap?: boolean): number;
    heightOfString(text: string, options: TextOptions): number;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): void;
    struct(type: string, options?: StructureOptions): Structure;
    addStructure(structure: Structure): this;
    markStructureContent(type: string): MarkedContent;
    markContent(type: string, options?: { readonly type: "Layout" | "Pagination" }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, w: number, h: number): this;
    circle(x: number, y: number, r: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round"): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    fillColor(colour: string): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    end(): void;
  }
}
