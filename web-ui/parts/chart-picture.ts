/** A chart as a picture to be sent: title, drawing, what its lines and bands are in words, and when it was made; always light. */
import type { Drawn } from "./line-plot.tsx";
import { drawPlot, loadPlot } from "./line-plot.tsx";
import { LINE_LOOKS } from "./plot-options.ts";
import { colourReader } from "./plot-paint.ts";

interface PictureWords {
  readonly title: string;
  /** Under the title: which time. */
  readonly second: string;
  /** What each line is, in the order of the lines. */
  readonly lines: readonly string[];
  /** Limits, gaps, bands. */
  readonly legend: readonly string[];
  /** When and where it was made. */
  readonly foot: string;
}

const WIDTH = 1000;
const PLOT_HEIGHT = 380;
const MARGIN = 24;
const LINE_HEIGHT = 20;

/** @param element where the page's colours and type hold */
export async function chartPicture(element: HTMLElement, drawn: Drawn, words: PictureWords): Promise<Blob | null> {
  const Plot = await loadPlot();
  const place = document.createElement("div");
  // Paper is light; it stands outside the window while it is drawn.
  Object.assign(place.style, {
    colorScheme: "light",
    position: "fixed",
    insetInlineStart: "-4000px",
    inlineSize: `${WIDTH - 2 * MARGIN}px`,
  });
  place.setAttribute("aria-hidden", "true");
  element.append(place);
  try {
    const read = colourReader(place);
    const size = { width: WIDTH - 2 * MARGIN, height: PLOT_HEIGHT };
    const plot = drawPlot(Plot, place, drawn, { ...size, stale: false, read });
    // It draws when the present task is over.
    await new Promise((resolve) => setTimeout(resolve));
    const picture = compose(plot.ctx.canvas, words, read);
    plot.destroy();
    return await new Promise((resolve) => picture.toBlob(resolve, "image/png"));
  } finally {
    place.remove();
  }
}

function compose(plot: HTMLCanvasElement, words: PictureWords, read: (property: string) => string): HTMLCanvasElement {
  const px = plot.width / (WIDTH - 2 * MARGIN);
  const canvas = document.createElement("canvas");
  const family = getComputedStyle(document.body).fontFamily;
  const ctx = canvas.getContext("2d");
  if (ctx === null) return canvas;
  const font = (size: number, weight = 400) => `${weight} ${size}px ${family}`;
  ctx.font = font(13);
  const room = WIDTH - 2 * MARGIN;
  const legend = [...words.legend, words.foot].flatMap((text) => wrap(ctx, text, room));
  const height = MARGIN + 52 + PLOT_HEIGHT + 12 + (words.lines.length + legend.length) * LINE_HEIGHT + MARGIN;
  canvas.width = WIDTH * px;
  canvas.height = height * px;
  ctx.scale(px, px);
  ctx.fillStyle = read("--surface");
  ctx.fillRect(0, 0, WIDTH, height);
  ctx.textBaseline = "top";
  ctx.fillStyle = read("--ink");
  ctx.font = font(18, 600);
  ctx.fillText(words.title, MARGIN, MARGIN, room);
  ctx.font = font(13);
  ctx.fillStyle = read("--ink2");
  ctx.fillText(words.second, MARGIN, MARGIN + 26, room);
  ctx.drawImage(plot, MARGIN, MARGIN + 52, room, PLOT_HEIGHT);
  let y = MARGIN + 52 + PLOT_HEIGHT + 12;
  for (const [index, text] of words.lines.entries()) {
    const { colour, dash } = LINE_LOOKS[index] ?? LINE_LOOKS[0];
    ctx.strokeStyle = read(colour);
    ctx.lineWidth = 2;
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.moveTo(MARGIN, y + 8);
    ctx.lineTo(MARGIN + 28, y + 8);
    ctx.stroke();
    ctx.fillStyle = read("--ink");
    ctx.fillText(text, MARGIN + 38, y, room - 38);
    y += LINE_HEIGHT;
  }
  ctx.fillStyle = read("--ink2");
  for (const text of legend) {
    ctx.fillText(text, MARGIN, y, room);
    y += LINE_HEIGHT;
  }
  return canvas;
}

/** Broken between words; a language without spaces goes on until the edge. */
function wrap(ctx: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && ctx.measureText(longer).width > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
