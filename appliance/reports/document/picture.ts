/** A drawing of few kinds of shapes, in points, drawn alike as SVG and in PDF. */

/** Colours by what they mean; their values are the page's, light (`web-ui/tokens.css`). */
export const INKS = {
  ink: "#131c26",
  ink2: "#42505d",
  ink3: "#576571",
  accent: "#2450c8",
  ok: "#0b8a62",
  warning: "#b76a00",
  critical: "#b3201b",
  unknown: "#6e2e96",
  maint: "#12789a",
  stale: "#576571",
  edge: "#74828e",
  surface: "#ffffff",
  sunk: "#e8ecef",
  line: "#d3dae0",
  critT: "#a81c17",
  maintS: "#dff0f5",
  accentS: "#e5ebfb",
} as const;
export type Ink = keyof typeof INKS;

export type Point = readonly [x: number, y: number];

export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill: Ink;
    }
  | {
      readonly kind: "path";
      readonly points: readonly Point[];
      readonly closed?: boolean;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly width?: number;
      readonly dash?: readonly [number, number];
      readonly round?: boolean;
    }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly width?: number;
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly ink: Ink;
      readonly text: string;
      readonly anchor?: "start" | "end";
    };

type Path = Extract<Shape, { kind: "path" }>;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, for whoever does not see it; empty: the words stand beside it. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** A line from one point to another. */
export function straight(from: Point, to: Point, line: Pick<Path, "stroke" | "width" | "dash">): Path {
  return { kind: "path", points: [from, to], ...line };
}

/** Slanted lines within a rectangle, so that it differs from others also without colour. */
export function hatch(x: number, y: number, w: number, h: number, ink: Ink, gap = 3): Shape[] {
  const lines: Shape[] = [];
  for (let start = x - h + gap / 2; start < x + w; start += gap) {
    const [from, to] = [Math.max(x, start), Math.min(x + w, start + h)];
    if (to - from < 0.3) continue;
    lines.push(straight([from, y + h - (from - start)], [to, y + h - (to - start)], { stroke: ink, width: 0.8 }));
  }
  return lines;
}
