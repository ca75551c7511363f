/** A month as a thin line: whole where it worked, raised where something was, dotted where nobody knows. Pure. */
import type { Picture, Shape } from "./picture.ts";
import { hatch, straight } from "./picture.ts";

const HEIGHT = 15;
const WIDTH = 186;

/** @param letters as `SubjectFigures.strip` */
export function stripPicture(letters: string, name: string): Picture {
  const step = WIDTH / Math.max(1, letters.length);
  const shapes: Shape[] = [];
  for (const { letter, from, to } of runsOf(letters)) shapes.push(...draw(letter, from * step, (to - from) * step));
  return { width: WIDTH, height: HEIGHT, name, shapes };
}

/** What one mark means, for the legend. */
export function stripSample(letter: string): Picture {
  return { width: 16, height: HEIGHT, name: "", shapes: draw(letter, 0, 16) };
}

function draw(letter: string, x: number, w: number): Shape[] {
  const bar = (h: number, fill: "ok" | "warning" | "critical" | "maintS"): Shape => ({
    kind: "rect",
    x,
    y: HEIGHT - h,
    w,
    h,
    fill,
  });
  switch (letter) {
    case "w":
      return [bar(3, "ok")];
    case "p":
      return [bar(8, "warning")];
    case "f":
      return [bar(HEIGHT, "critical")];
    case "m":
      return [
        bar(8, "maintS"),
        ...hatch(x, HEIGHT - 8, w, 8, "maint", 2.5),
        straight([x, HEIGHT - 0.5], [x + w, HEIGHT - 0.5], { stroke: "maint", width: 1 }),
      ];
    case "u":
      return [
        straight([x + 0.5, HEIGHT - 1.5], [x + w, HEIGHT - 1.5], { stroke: "stale", width: 1.4, dash: [1.2, 1.8] }),
      ];
    default:
      return [straight([x, HEIGHT - 0.4], [x + w, HEIGHT - 0.4], { stroke: "line", width: 0.6 })];
  }
}

function runsOf(letters: string): { readonly letter: string; readonly from: number; readonly to: number }[] {
  const runs: { letter: string; from: number; to: number }[] = [];
  for (const [n, letter] of letters.split("").entries()) {
    const last = runs.at(-1);
    if (last?.letter === letter) last.to = n + 1;
    else runs.push({ letter, from: n, to: n + 1 });
  }
  return runs;
}
