/** What the check remembers of a page: what it normally looks like, kept on the disk, and what was seen last. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { MOST_KEPT_BYTES, type Memory } from "../contract.ts";
import { adopt, type Likeness } from "./likeness.ts";
import type { PageLines } from "./page-lines.ts";

export interface Baseline {
  /** Looks that it was learned from. */
  readonly samples: number;
  readonly text: Likeness;
  readonly scripts: Likeness;
}

/** As kept: compressed, because a page is larger than what a service may keep. */
interface Kept {
  readonly samples: number;
  /** Brotli of JSON, base64. */
  readonly page: string;
}

/** As remembered between runs. */
interface Remembered {
  readonly baseline?: Baseline;
  readonly seen?: PageLines;
}

/** A page that unpacks to more than this is not ours. */
const MOST_UNPACKED_BYTES = 20_000_000;

export function recallBaseline(memory: Memory): Baseline | undefined {
  const remembered = memory.get() as Remembered | undefined;
  if (remembered?.baseline !== undefined) return remembered.baseline;
  const kept = memory.kept() as Kept | undefined;
  return kept === undefined ? undefined : unpack(kept);
}

/** Puts a baseline in force, also after a restart. False: it is too large to be kept, and nothing is changed. */
export function tryKeepBaseline(memory: Memory, baseline: Baseline, seen: PageLines): boolean {
  const kept = pack(baseline);
  if (JSON.stringify(kept).length > MOST_KEPT_BYTES) return false;
  memory.keep(kept);
  memory.set({ baseline, seen } satisfies Remembered);
  return true;
}

/** Remembers what was seen, for whoever accepts it. */
export function rememberSeen(memory: Memory, baseline: Baseline, seen: PageLines): void {
  memory.set({ baseline, seen } satisfies Remembered);
}

/**
 * Makes what was seen last the baseline. Learning begins anew, but what differed by itself is still known.
 * @returns false where nothing was seen yet
 */
export function acceptSeen(memory: Memory): boolean {
  const { baseline, seen } = (memory.get() ?? {}) as Remembered;
  if (baseline === undefined || seen === undefined) return false;
  const text = adopt(baseline.text, seen.text);
  return tryKeepBaseline(memory, { samples: 1, text, scripts: adopt(baseline.scripts, seen.scripts) }, seen);
}

function pack({ samples, text, scripts }: Baseline): Kept {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return { samples, page: brotliCompressSync(JSON.stringify({ text, scripts }), { params }).toString("base64") };
}

function unpack({ samples, page }: Kept): Baseline {
  const packed = Buffer.from(page, "base64");
  const text = brotliDecompressSync(packed, { maxOutputLength: MOST_UNPACKED_BYTES }).toString("utf8");
  return { samples, ...(JSON.parse(text) as Pick<Baseline, "text" | "scripts">) };
}
