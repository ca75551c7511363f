/**
 * Help on a terminal of 80 columns: paragraphs and columns of terms, wrapped by the cells that their letters take. Pure.
 *
 * A page is text: a line `TERM :: what it means` is a row of a column, every other line is a paragraph, an empty line stays one.
 */
import { cellsOf, filled } from "#lib/columns.ts";

/** Cells of a line; what most terminals show at least. */
export const COLUMNS = 80;
const INDENT = 2;
/** A longer term has what it means below it. */
const WIDEST_TERM = 26;
const ROW = " :: ";

export function layOut(page: string): readonly string[] {
  const blocks = blocksOf(page.trim().split("\n"));
  return blocks.flatMap((block) => ("rows" in block ? rowLines(block.rows) : wrapped(block.text, COLUMNS)));
}

/** What is typed, wrapped between its options; what goes on stands below the first word. */
export function layOutTyped(title: string, typed: readonly string[]): readonly string[] {
  const indent = cellsOf(title) + 1;
  return typed.flatMap((line, n) => {
    const first = n === 0 ? filled(title, indent) : " ".repeat(indent);
    return joined(partsOf(line), " ", COLUMNS - indent - INDENT).map(
      (row, at) => `${at === 0 ? first : " ".repeat(indent + INDENT)}${row}`,
    );
  });
}

/** An option and its value are not torn apart, nor what stands in brackets. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const word of line.split(" ")) {
    const last = parts.at(-1);
    const isValue = last?.startsWith("--") === true && !last.includes(" ") && !/^[-[]/.test(word);
    if (last !== undefined && (isOpen || isValue)) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
    isOpen = (isOpen || word.startsWith("[")) && !word.endsWith("]");
  }
  return parts;
}

interface Row {
  readonly term: string;
  readonly text: string;
}

/** Rows that follow each other are one column. */
function blocksOf(lines: readonly string[]): readonly ({ readonly text: string } | { readonly rows: Row[] })[] {
  const blocks: ({ readonly text: string } | { readonly rows: Row[] })[] = [];
  for (const line of lines) {
    const at = line.indexOf(ROW);
    if (at < 0) {
      blocks.push({ text: line });
      continue;
    }
    const row = { term: line.slice(0, at).trim(), text: line.slice(at + ROW.length) };
    const last = blocks.at(-1);
    if (last !== undefined && "rows" in last) last.rows.push(row);
    else blocks.push({ rows: [row] });
  }
  return blocks;
}

function rowLines(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(({ term }) => cellsOf(term)).filter((cells) => cells <= WIDEST_TERM), 4);
  const left = " ".repeat(INDENT);
  const behind = " ".repeat(INDENT + width + 2);
  return rows.flatMap(({ term, text }) => {
    const [first = "", ...more] = wrapped(text, COLUMNS - behind.length);
    const rest = more.map((line) => behind + line);
    return cellsOf(term) <= width
      ? [`${left}${filled(term, width)}  ${first}`.trimEnd(), ...rest]
      : [...wrapped(term, COLUMNS - INDENT).map((line) => left + line), `${behind}${first}`, ...rest];
  });
}

/** Signs before which no line begins, and behind which none ends, where there are no spaces between words. */
const CLOSING = /^[，。；：、）】”！？]$/u;
const OPENING = /^[（【“]$/u;

/** A paragraph in lines of at most so many cells; a single word that is longer stays whole. */
export function wrapped(text: string, cells: number): readonly string[] {
  if (text === "") return [""];
  const lines: string[] = [];
  let line = "";
  for (const { piece, isApart } of piecesOf(text)) {
    const longer = line === "" ? piece : `${line}${isApart ? " " : ""}${piece}`;
    if (line !== "" && cellsOf(longer) > cells) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, line];
}

interface Piece {
  readonly piece: string;
  /** A space stands before it. */
  readonly isApart: boolean;
}

/** What no line is broken within: words, and each wide sign with the punctuation that belongs to it. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: { piece: string; isApart: boolean }[] = [];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    let isApart = true;
    let isOpen = false;
    let wasWide = false;
    for (const sign of word) {
      const isWide = cellsOf(sign) === 2;
      const last = pieces.at(-1);
      const isNew = isApart || (!isOpen && !CLOSING.test(sign) && (isWide || wasWide));
      if (isNew || last === undefined) pieces.push({ piece: sign, isApart });
      else last.piece += sign;
      isApart = false;
      isOpen = OPENING.test(sign);
      wasWide = isWide;
    }
  }
  return pieces;
}

function joined(parts: readonly string[], between: string, cells: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last ?? ""}${between}${part}`;
    if (last === undefined || cellsOf(longer) > cells) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
