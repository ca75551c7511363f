/** Paints where a measurement goes: the future on sunk ground, its range as a band, the line dashed, the day it is reached. */
import type uPlot from "uplot";
import type { Words } from "#texts/words.ts";
import type { ReadColour } from "./plot-paint.ts";
import { isReachedWithin, type Projection } from "./projection.ts";

const BAND_ALPHA = 0.22;

/** What has not been yet is set apart from what was. @param now where the measured part ends, seconds since 1970 */
export function paintFuture(u: uPlot, now: number, read: ReadColour): void {
  const { left, top, width, height } = u.bbox;
  const x = Math.max(left, u.valToPos(now, "x", true));
  u.ctx.save();
  u.ctx.fillStyle = read("--sunk");
  u.ctx.fillRect(x, top, left + width - x, height);
  u.ctx.restore();
}

export function paintProjection(
  u: uPlot,
  projection: Projection,
  { read, words, stale }: { readonly read: ReadColour; readonly words: Words; readonly stale: boolean },
): void {
  const { left, top, width, height } = u.bbox;
  const { ctx } = u;
  const x = (at: number) => u.valToPos(at, "x", true);
  const y = (value: number) => u.valToPos(value, "y", true);
  const { from, limit, earliest, reaches, latest } = projection;
  const colour = read(stale ? "--stale" : "--accent");
  const [startX, startY, limitY] = [x(from.at), y(from.value), y(limit)];
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.beginPath();
  ctx.moveTo(startX, startY);
  ctx.lineTo(x(earliest), limitY);
  ctx.lineTo(x(latest), limitY);
  ctx.closePath();
  ctx.globalAlpha = BAND_ALPHA;
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(startX, startY);
  ctx.lineTo(x(reaches), limitY);
  ctx.stroke();
  ctx.restore();
  if (isReachedWithin(projection)) markDay(u, projection, { colour, read, words });
}

/** A dot where the limit is reached, and the day beside it, on the side where the line came from. */
function markDay(
  u: uPlot,
  { from, limit, reaches }: Projection,
  { colour, read, words }: { readonly colour: string; readonly read: ReadColour; readonly words: Words },
): void {
  const { left, width, top, height } = u.bbox;
  const { ctx } = u;
  const px = devicePixelRatio;
  const [x, y] = [u.valToPos(reaches, "x", true), u.valToPos(limit, "y", true)];
  const day = words.day(new Date(reaches * 1000).toISOString());
  ctx.save();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, y, 4 * px, 0, 2 * Math.PI);
  ctx.fill();
  ctx.font = `600 ${12 * px}px ${getComputedStyle(document.body).fontFamily}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const half = ctx.measureText(day).width / 2 + 4 * px;
  const size = 16 * px;
  // It rises to its limit, so that below is the band, and more room; what falls has it above.
  const rises = limit >= from.value;
  const middle = Math.min(top + height - size / 2, Math.max(top + size / 2, y + (rises ? 1 : -1) * (size + 2 * px)));
  const at = Math.min(left + width - half, Math.max(left + half, x));
  ctx.fillStyle = read("--surface");
  ctx.fillRect(at - half, middle - size / 2, 2 * half, size);
  ctx.fillStyle = read("--ink");
  ctx.fillText(day, at, middle);
  ctx.restore();
}
