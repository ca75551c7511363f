/**
 * Where what is shown stands: levels from left to right, each branch beside the top of what is below it, devices without
 * anything below as a block. Whatever comes later in reading order never moves what comes before. Pure.
 */
import type { Twig } from "./twigs.ts";

export interface Placed {
  readonly twig: Twig;
  readonly x: number;
  readonly y: number;
}

/** A block of devices that hang on the same. */
export interface Block {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From one side of a box to another. */
export interface Line {
  readonly from: string;
  /** A key, or of a block that of its owner. */
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Plan {
  readonly items: readonly Placed[];
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Sizes in px. */
export const BOX = { width: 186, height: 38 } as const;
const STEP_X = BOX.width + 34;
const STEP_Y = 46;
const GAP_X = 8;
/** Around a block, and below it. */
const PAD = 7;
const GAP_BELOW = 14;
/** Blocks are as broad as fits into this; where that is too little the drawing goes on beyond it. */
const ROOM = 1200;
const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 5;
/** Between one tree and the next. */
const GAP_TREES = 14;

export function layOut(twigs: readonly Twig[]): Plan {
  const items: Placed[] = [];
  const blocks: Block[] = [];
  const lines: Line[] = [];
  let width = 0;
  /** Returns how high it is with all that is below. */
  const place = (twig: Twig, y: number): number => {
    const x = 1 + twig.depth * STEP_X;
    items.push({ twig, x, y });
    width = Math.max(width, x + BOX.width);
    const out = { from: twig.key, x1: x + BOX.width, y1: y + BOX.height / 2 };
    let height = 0;
    for (const branch of twig.branches) {
      lines.push({ ...out, to: branch.key, x2: x + STEP_X, y2: y + height + BOX.height / 2 });
      height += place(branch, y + height);
    }
    if (twig.leaves.length > 0) {
      // Of a portion it stands below, since further right there is seldom room; of a branch beside, below its branches.
      const isBelow = twig.portion !== undefined;
      const left = isBelow ? x : x + STEP_X - PAD;
      const top = isBelow ? y + STEP_Y : height === 0 ? y - PAD : y + height;
      const block = placeBlock(twig, left, top);
      lines.push(
        isBelow
          ? { from: twig.key, to: twig.key, x1: x + PAD + 12, y1: y + BOX.height, x2: x + PAD + 12, y2: top }
          : { ...out, to: twig.key, x2: left, y2: top + PAD + BOX.height / 2 },
      );
      width = Math.max(width, block.x + block.width);
      height = block.y + block.height - y + GAP_BELOW;
    }
    return Math.max(height, STEP_Y);
  };
  const placeBlock = (twig: Twig, left: number, top: number): Block => {
    const columns = columnsAt(left);
    for (const [index, leaf] of twig.leaves.entries())
      items.push({
        twig: leaf,
        x: left + PAD + (index % columns) * (BOX.width + GAP_X),
        y: top + PAD + Math.floor(index / columns) * STEP_Y,
      });
    const rows = Math.ceil(twig.leaves.length / columns);
    const block = {
      of: twig.key,
      x: left,
      y: top,
      width: 2 * PAD + Math.min(columns, twig.leaves.length) * (BOX.width + GAP_X) - GAP_X,
      height: 2 * PAD + rows * STEP_Y - (STEP_Y - BOX.height),
    };
    blocks.push(block);
    return block;
  };
  let top = PAD + 1;
  for (const twig of twigs) top += place(twig, top) + GAP_TREES;
  return { items, blocks, lines, width: width + 1, height: top };
}

function columnsAt(left: number): number {
  const fitting = Math.floor((ROOM - left - 2 * PAD + GAP_X) / (BOX.width + GAP_X));
  return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, fitting));
}

export type Direction = "left" | "right" | "up" | "down";

/** The one that stands nearest in a direction; undefined at the edge. */
export function neighbourOf({ items }: Plan, key: string, direction: Direction): string | undefined {
  const from = items.find(({ twig }) => twig.key === key);
  if (from === undefined) return undefined;
  const isAcross = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  let best: { readonly key: string; readonly far: number } | undefined;
  for (const { twig, x, y } of items) {
    const [along, beside] = isAcross ? [(x - from.x) * sign, y - from.y] : [(y - from.y) * sign, x - from.x];
    if (along <= 0) continue;
    // Straight ahead counts before what is a little nearer, but askew.
    const far = along + 4 * Math.abs(beside);
    if (best === undefined || far < best.far) best = { key: twig.key, far };
  }
  return best?.key;
}
