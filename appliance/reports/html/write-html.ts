/** The report as one HTML file that needs nothing else: no script, no picture, no font from anywhere. Prints on A4. Pure. */
import { escapeHtml as text } from "#lib/escape-html.ts";
import { tagOf } from "#texts/forms/locale.ts";
import type {
  Block,
  CalendarRow,
  Cell,
  Column,
  Figure,
  ReportDocument,
  SignaturePlace,
  Tile,
} from "../document/document.ts";
import { ownPolicyOf } from "./policy.ts";
import { reportStyle } from "./report-style.ts";
import { glyphSymbols, svgGlyph, svgPicture } from "./svg.ts";

export interface HtmlReport {
  readonly html: string;
  /** What a browser may do with it, as a Content-Security-Policy. */
  readonly policy: string;
}

export function writeHtml(report: ReportDocument): HtmlReport {
  const style = reportStyle(report);
  const policy = ownPolicyOf(style);
  const facts = report.facts.map((fact) => `<li>${text(fact)}</li>`).join("");
  const html = `<!doctype html>
<html lang="${text(tagOf(report.language))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta http-equiv="Content-Security-Policy" content="${text(policy)}">
<title>${text(report.title)}</title>
<style>${style}</style>
</head>
<body>
${glyphSymbols()}
<main>
<header><p class="kind">${text(report.kind)}</p><h1>${text(report.heading)}</h1><ul class="facts">${facts}</ul></header>
${report.blocks.map(writeBlock).join("\n")}
</main>
</body>
</html>
`;
  return { html, policy };
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case "lead":
      return `<p class="lead">${svgGlyph(block.glyph)}<span>${text(block.text)}</span></p>`;
    case "paragraph":
      return `<p${block.quiet === true ? ` class="quiet"` : ""}>${text(block.text)}</p>`;
    case "list": {
      const marked = block.items.some(({ glyph }) => glyph !== undefined);
      const items = block.items.map((item) =>
        marked
          ? `<li>${item.glyph === undefined ? "" : svgGlyph(item.glyph)}<span>${text(item.text)}</span></li>`
          : `<li>${text(item.text)}</li>`,
      );
      return `<ul class="${marked ? "list" : "plain"}">${items.join("")}</ul>`;
    }
    case "tiles":
      return `<dl class="tiles">${block.tiles.map(writeTile).join("")}</dl>`;
    case "table":
      return writeTable(block.caption, block.columns, block.rows);
    case "calendar":
      return writeCalendar(block);
    case "legend": {
      const items = block.items.map(({ mark, text: words }) => {
        const picture = typeof mark === "string" ? svgGlyph(mark) : svgPicture(mark);
        return `<li>${picture}${text(words)}</li>`;
      });
      return `<ul class="legend">${items.join("")}</ul>`;
    }
    case "figures":
      return `<div class="figures">${block.figures.map(writeFigure).join("")}</div>`;
    case "signatures":
      return `<dl class="signatures">${block.places.map(writePlace).join("")}</dl>`;
  }
}

function writePlace({ label, name, under }: SignaturePlace): string {
  return `<div><dt>${text(label)}</dt><dd>${text(name)}<span class="under">${text(under)}</span></dd></div>`;
}

function writeTile({ label, value, glyph, remark, before }: Tile): string {
  const mark = glyph === undefined ? "" : svgGlyph(glyph);
  const rest = [
    remark === "" ? "" : `<dd class="remark">${mark}${text(remark)}</dd>`,
    before === undefined ? "" : `<dd class="before">${text(before)}</dd>`,
  ];
  return `<div><dt>${text(label)}</dt><dd class="value">${text(value)}</dd>${rest.join("")}</div>`;
}

function writeTable(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col width="${Math.round((100 * width) / all)}%">`).join("");
  const head = columns.map(
    ({ label, align }) => `<th scope="col"${align === undefined ? "" : ` class="end"`}>${text(label)}</th>`,
  );
  const body = rows.map((cells) => {
    const written = cells.map((cell, n) => writeCell(cell, columns[n]?.align, n === 0));
    return `<tr>${written.join("")}</tr>`;
  });
  return `<div class="wide"><table><caption>${text(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function writeCell(cell: Cell, align: "end" | undefined, isFirst: boolean): string {
  const classes = [
    ...(align === undefined ? [] : ["end"]),
    ...(cell.strong === true ? ["strong"] : []),
    ...(cell.bad === true ? ["bad"] : []),
  ];
  const under = cell.under === undefined ? "" : `<span class="under">${text(cell.under)}</span>`;
  const words = `${text(cell.text)}${under}`;
  const shown =
    cell.picture !== undefined
      ? svgPicture(cell.picture)
      : cell.glyph === undefined
        ? words
        : `<span class="named">${svgGlyph(cell.glyph)}<span>${words}</span></span>`;
  const tag = isFirst ? `th scope="row"` : "td";
  return `<${tag}${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>${shown}</${isFirst ? "th" : "td"}>`;
}

function writeCalendar({ caption, head, days, rows }: Extract<Block, { kind: "calendar" }>): string {
  const week = (n: number) => (days[n]?.isSunday === true ? ` class="week"` : "");
  const heads = days.map(({ label }, n) => `<th scope="col"${week(n)}>${text(label)}</th>`);
  const body = rows.map(
    ({ name, under, days: cells }: CalendarRow) =>
      `<tr><th scope="row">${text(name)}<span class="under">${text(under)}</span></th>${cells
        .map(
          ({ glyph, words }, n) =>
            `<td${week(n)}>${glyph === undefined ? `<span class="hidden">${text(words)}</span>` : svgGlyph(glyph, words)}</td>`,
        )
        .join("")}</tr>`,
  );
  return `<div class="wide"><table class="calendar"><caption>${text(caption)}</caption><thead><tr><th scope="col">${text(head)}</th>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function writeFigure({ title, value, lines, picture }: Figure): string {
  const said = lines.map((line) => `<span class="under">${text(line)}</span>`).join("");
  return `<figure><figcaption><b><span>${text(title)}</span><span>${text(value)}</span></b>${said}</figcaption>${svgPicture(picture)}</figure>`;
}
