/** The shapes of states, 12 by 12 points: filled ones call, outlined ones rest; told apart without colour. */
import type { Ink, Point, Shape } from "./picture.ts";

export const GLYPH_SIZE = 12;

const stroke = (points: readonly Point[], ink: Ink, width = 1.3): Shape => ({
  kind: "path",
  points,
  stroke: ink,
  width,
  round: true,
});
const filled = (points: readonly Point[], ink: Ink): Shape => ({ kind: "path", points, closed: true, fill: ink });
const dot = (x: number, y: number, r: number, ink: Ink): Shape => ({ kind: "circle", x, y, r, fill: ink });
const ring = (ink: Ink, dash?: readonly [number, number]): Shape => ({
  kind: "circle",
  x: 6,
  y: 6,
  r: 4.9,
  stroke: ink,
  width: 1.2,
  ...(dash !== undefined && { dash }),
});
const mark = (ink: Ink, top: number): Shape[] => [
  stroke(
    [
      [6, top],
      [6, 7],
    ],
    ink,
    1.4,
  ),
  dot(6, 9, 0.85, ink),
];
const square = (ink: Ink): Shape => ({
  kind: "path",
  points: [
    [1.4, 1.4],
    [10.6, 1.4],
    [10.6, 10.6],
    [1.4, 10.6],
  ],
  closed: true,
  stroke: ink,
  width: 1.2,
});

export const GLYPHS = {
  ok: [
    ring("ok"),
    stroke(
      [
        [3.7, 6.2],
        [5.3, 7.8],
        [8.4, 4.4],
      ],
      "ok",
    ),
  ],
  warning: [
    filled(
      [
        [6, 0.6],
        [11.8, 11],
        [0.2, 11],
      ],
      "warning",
    ),
    ...mark("surface", 4.2),
  ],
  critical: [
    filled(
      [
        [3.6, 0.4],
        [8.4, 0.4],
        [11.6, 3.6],
        [11.6, 8.4],
        [8.4, 11.6],
        [3.6, 11.6],
        [0.4, 8.4],
        [0.4, 3.6],
      ],
      "critical",
    ),
    stroke(
      [
        [4, 4],
        [8, 8],
      ],
      "surface",
      1.5,
    ),
    stroke(
      [
        [8, 4],
        [4, 8],
      ],
      "surface",
      1.5,
    ),
  ],
  unknown: [
    filled(
      [
        [6, 0.2],
        [11.8, 6],
        [6, 11.8],
        [0.2, 6],
      ],
      "unknown",
    ),
    stroke(
      [
        [4.5, 4.6],
        [5, 3.7],
        [6, 3.4],
        [7.1, 3.8],
        [7.4, 4.8],
        [6.7, 5.7],
        [6, 6.2],
        [6, 7],
      ],
      "surface",
      1.2,
    ),
    dot(6, 8.9, 0.8, "surface"),
  ],
  maint: [
    {
      kind: "path",
      points: [
        [1.2, 1.2],
        [10.8, 1.2],
        [10.8, 10.8],
        [1.2, 10.8],
      ],
      closed: true,
      fill: "maint",
    },
    stroke(
      [
        [4, 8],
        [8, 4],
      ],
      "surface",
      1.7,
    ),
    { kind: "circle", x: 8.1, y: 3.9, r: 1.5, stroke: "surface", width: 1.1 },
  ],
  missing: [square("critical"), ...mark("critical", 3.2)],
  partial: [
    square("critical"),
    filled(
      [
        [1.4, 10.6],
        [10.6, 10.6],
        [10.6, 1.4],
      ],
      "critical",
    ),
  ],
  late: [
    ring("ok"),
    stroke(
      [
        [6, 3.2],
        [6, 6.2],
        [8.1, 7.4],
      ],
      "ok",
    ),
  ],
  waiting: [ring("stale", [1, 1.6])],
  running: [
    ring("stale"),
    stroke(
      [
        [6, 3.2],
        [6, 6.2],
        [8.1, 7.4],
      ],
      "stale",
    ),
  ],
  stale: [
    ring("stale", [2.2, 1.6]),
    stroke(
      [
        [6, 3.2],
        [6, 6.2],
        [8.1, 7.4],
      ],
      "stale",
    ),
  ],
  none: [dot(6, 6, 0.9, "stale")],
  notKnown: [
    stroke(
      [
        [3, 6],
        [9, 6],
      ],
      "stale",
      1,
    ),
  ],
} as const satisfies Record<string, readonly Shape[]>;
export type GlyphName = keyof typeof GLYPHS;
