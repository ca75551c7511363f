/** Pictures as SVG without a style of their own: colours are classes, so that no policy of the page has to allow more. */
import { escapeHtml } from "#lib/escape-html.ts";
import { GLYPH_SIZE, GLYPHS, type GlyphName } from "../document/glyphs.ts";
import type { Picture, Shape } from "../document/picture.ts";

/** All glyphs, once; each place uses them by name. */
export function glyphSymbols(): string {
  const symbols = Object.entries(GLYPHS).map(
    ([name, shapes]) =>
      `<symbol id="g-${name}" viewBox="0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}">${shapes.map(svgShape).join("")}</symbol>`,
  );
  return `<svg class="symbols" width="0" height="0" aria-hidden="true">${symbols.join("")}</svg>`;
}

/** @param words what it says where no word stands beside it */
export function svgGlyph(name: GlyphName, words?: string): string {
  const use = `<use href="#g-${name}"/>`;
  if (words === undefined) return `<svg class="glyph" aria-hidden="true">${use}</svg>`;
  return `<svg class="glyph" role="img" aria-label="${escapeHtml(words)}">${use}</svg>`;
}

export function svgPicture({ width, height, name, shapes }: Picture): string {
  const said = name === "" ? `aria-hidden="true"` : `role="img" aria-label="${escapeHtml(name)}"`;
  const inside = shapes.map(svgShape).join("");
  return `<svg class="picture" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}pt" height="${round(height)}pt" ${said}>${inside}</svg>`;
}

function svgShape(shape: Shape): string {
  switch (shape.kind) {
    case "rect": {
      const { x, y, w, h, fill } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" class="f-${fill}"/>`;
    }
    case "path": {
      const line = shape.points.map(([x, y], n) => `${n === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
      const round_ = shape.round === true ? ` stroke-linecap="round" stroke-linejoin="round"` : "";
      return `<path d="${line}${shape.closed === true ? "Z" : ""}"${paint(shape)}${round_}/>`;
    }
    case "circle":
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}"${paint(shape)}/>`;
    case "text": {
      const { x, y, size, ink, text, anchor = "start" } = shape;
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" class="f-${ink}">${escapeHtml(text)}</text>`;
    }
  }
}

function paint({ fill, stroke, width, dash }: Extract<Shape, { kind: "path" | "circle" }>): string {
  const classes = [fill === undefined ? "none" : `f-${fill}`, ...(stroke === undefined ? [] : [`s-${stroke}`])];
  return [
    ` class="${classes.join(" ")}"`,
    width === undefined ? "" : ` stroke-width="${width}"`,
    dash === undefined ? "" : ` stroke-dasharray="${dash.join(" ")}"`,
  ].join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
