/** What is painted on a drawing besides its line: gaps as hatched bands, limits as lines with their words. */
import type uPlot from "uplot";
import type { Series } from "#model/api.ts";
import { type Limit, sayLimit } from "./limits.ts";

/** Gives the present value of a colour property; a canvas cannot read properties itself. */
export type ReadColour = (property: string) => string;

/** Reads colours as they are where `element` stands. */
export function colourReader(element: Element): ReadColour {
  return (property) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${property})`;
    element.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
}

const HATCH_STEP = 8;

export function paintGaps(u: uPlot, { gaps }: Series, read: ReadColour): void {
  const { left, top, width, height } = u.bbox;
  const { ctx } = u;
  for (const { from, to } of gaps) {
    const start = Math.max(left, u.valToPos(Date.parse(from) / 1000, "x", true));
    const end = Math.min(left + width, u.valToPos(Date.parse(to) / 1000, "x", true));
    if (end - start < 1) continue;
    ctx.save();
    ctx.beginPath();
    ctx.rect(start, top, end - start, height);
    ctx.clip();
    ctx.fillStyle = read("--sunk");
    ctx.fillRect(start, top, end - start, height);
    ctx.strokeStyle = read("--line");
    ctx.lineWidth = 3 * devicePixelRatio;
    const step = HATCH_STEP * devicePixelRatio;
    ctx.beginPath();
    for (let x = start - height; x < end; x += step) {
      ctx.moveTo(x, top + height);
      ctx.lineTo(x + height, top);
    }
    ctx.stroke();
    ctx.restore();
  }
}

/** Warning dashed, critical solid, both in words at the left. Limits outside the drawing are left to the words below it. */
export function paintLimits(u: uPlot, limits: readonly Limit[], unit: string, read: ReadColour): void {
  const { left, top, width, height } = u.bbox;
  const { ctx } = u;
  ctx.save();
  ctx.font = `${12 * devicePixelRatio}px ${getComputedStyle(document.body).fontFamily}`;
  ctx.textAlign = "start";
  ctx.textBaseline = "bottom";
  const size = 14 * devicePixelRatio;
  const placed: number[] = [];
  for (const limit of limits) {
    const y = Math.round(u.valToPos(limit.value, "y", true)) + 0.5;
    if (y < top || y > top + height) continue;
    ctx.strokeStyle = read(`--${limit.level}`);
    ctx.lineWidth = 1.5 * devicePixelRatio;
    ctx.setLineDash(limit.level === "warning" ? [6 * devicePixelRatio, 4 * devicePixelRatio] : []);
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(left + width, y);
    ctx.stroke();
    const words = sayLimit(limit, unit);
    const foot = placeWords(y, { top, bottom: top + height, size }, placed);
    if (foot === undefined) continue; // they stand below the drawing as well
    placed.push(foot);
    // The line of the data may run there: the words stand on their own ground.
    ctx.fillStyle = read("--surface");
    ctx.fillRect(left + 4 * devicePixelRatio, foot - size, ctx.measureText(words).width + 6 * devicePixelRatio, size);
    ctx.fillStyle = read(`--${limit.level}-t`);
    ctx.fillText(words, left + 7 * devicePixelRatio, foot);
  }
  ctx.restore();
}

/**
 * Where the foot of a limit's words stands: above its line, else below it; undefined where neither is free.
 * @param y of the line @param room of the drawing, and the height of the words @param placed feet of other words
 */
export function placeWords(
  y: number,
  { top, bottom, size }: { readonly top: number; readonly bottom: number; readonly size: number },
  placed: readonly number[],
): number | undefined {
  const gap = size / 5;
  return [y - gap, y + size + gap].find(
    (foot) => foot - size >= top && foot <= bottom && placed.every((other) => Math.abs(other - foot) >= size),
  );
}
