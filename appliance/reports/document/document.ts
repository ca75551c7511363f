/** The report as a document: what HTML and PDF both show, in words and pictures, without any layout of their own. */
import type { GlyphName } from "./glyphs.ts";
import type { Picture } from "./picture.ts";

/** One cell of a table. */
export interface Cell {
  readonly text: string;
  readonly glyph?: GlyphName;
  readonly picture?: Picture;
  /** A second, quieter line. */
  readonly under?: string;
  readonly strong?: boolean;
  /** It tells of something bad. */
  readonly bad?: boolean;
}

export interface Column {
  readonly label: string;
  /** Share of the width, of the sum of all. */
  readonly width: number;
  readonly align?: "end";
}

/** A row of a calendar: one glyph for each day, with its words for whoever does not see it. */
export interface CalendarRow {
  readonly name: string;
  readonly under: string;
  readonly days: readonly { readonly glyph?: GlyphName; readonly words: string }[];
}

export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly glyph?: GlyphName;
  readonly remark: string;
  readonly before?: string;
}

export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly lines: readonly string[];
  readonly picture: Picture;
}

/** A line to sign on. */
export interface SignaturePlace {
  /** Over the line: who signs here. */
  readonly label: string;
  /** Below it: the name, or empty. */
  readonly name: string;
  /** And what belongs there. */
  readonly under: string;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "lead"; readonly text: string; readonly glyph: GlyphName }
  | { readonly kind: "paragraph"; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly { readonly text: string; readonly glyph?: GlyphName }[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: "calendar";
      readonly caption: string;
      readonly head: string;
      readonly days: readonly { readonly label: string; readonly isSunday: boolean }[];
      readonly rows: readonly CalendarRow[];
    }
  | {
      readonly kind: "legend";
      readonly items: readonly { readonly mark: GlyphName | Picture; readonly text: string }[];
    }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | { readonly kind: "signatures"; readonly places: readonly SignaturePlace[] };

export interface ReportDocument {
  readonly language: string;
  /** Of the file: site and month. */
  readonly title: string;
  /** Over the title: what it is. */
  readonly kind: string;
  /** Its first heading. */
  readonly heading: string;
  /** Small lines under the title. */
  readonly facts: readonly string[];
  readonly footer: string;
  /** Words around two numbers. */
  readonly pageOf: (page: string, of: string) => string;
  /** When it was made, ISO. */
  readonly madeAt: string;
  readonly blocks: readonly Block[];
}
