/** Paints what was meanwhile: announced work tinted with a hatched foot, a failure tinted with a solid one. */
import type uPlot from "uplot";
import type { ChartBand } from "./chart-bands.ts";
import type { ReadColour } from "./plot-paint.ts";

const FOOT = 5;
const HATCH = 6;
const TINT = 0.16;
/** However short it was. */
const LEAST_PX = 2;

export function paintBands(u: uPlot, bands: readonly ChartBand[], read: ReadColour): void {
  const { left, top, width, height } = u.bbox;
  const { ctx } = u;
  const px = devicePixelRatio;
  for (const { kind, from, to } of bands) {
    const [a, b] = [from, to].map((at) => u.valToPos(Date.parse(at) / 1000, "x", true)) as [number, number];
    const start = Math.max(left, a);
    const end = Math.min(left + width, Math.max(b, a + LEAST_PX * px));
    if (end <= start || b < left) continue;
    const foot = FOOT * px;
    ctx.save();
    ctx.beginPath();
    ctx.rect(start, top, end - start, height);
    ctx.clip();
    ctx.fillStyle = read(kind === "incident" ? "--critical" : "--maint");
    ctx.globalAlpha = TINT;
    ctx.fillRect(start, top, end - start, height - foot);
    ctx.globalAlpha = 1;
    if (kind === "incident") ctx.fillRect(start, top + height - foot, end - start, foot);
    else {
      ctx.strokeStyle = read("--maint");
      ctx.lineWidth = 2 * px;
      ctx.beginPath();
      for (let x = start - foot - ((start - foot) % (HATCH * px)); x < end; x += HATCH * px) {
        ctx.moveTo(x, top + height);
        ctx.lineTo(x + foot, top + height - foot);
      }
      ctx.stroke();
    }
    ctx.restore();
  }
}
