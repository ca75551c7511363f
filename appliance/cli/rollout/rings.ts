/** The rings of a rollout, from a file: a line for each box, `RING CUSTOMER/SITE/BOX`; rings come in the order in which they are named first. */

export interface Ring {
  readonly name: string;
  /** `CUSTOMER/SITE/BOX`; at least one. */
  readonly boxes: readonly string[];
}

/** What is wrong with a file of rings, and in which line (from 1 on; 0: with the whole of it). */
export class RingsError extends Error {
  readonly code: "form" | "twice" | "none";
  readonly line: number;
  readonly value: string;

  constructor(code: RingsError["code"], line: number, value: string) {
    super(code);
    this.code = code;
    this.line = line;
    this.value = value;
  }
}

const BOX = /^[a-z0-9][a-z0-9-]{0,62}(\/[a-z0-9][a-z0-9-]{0,62}){2}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const SHOWN = 80;

/** Empty lines and what stands behind # count for nothing. @throws RingsError */
export function readRings(text: string): readonly Ring[] {
  const rings = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const [at, written] of text.split("\n").entries()) {
    const line = written.replace(/#.*/, "").trim();
    if (line === "") continue;
    const [name = "", box = "", ...more] = line.split(/\s+/);
    if (!NAME.test(name) || !BOX.test(box) || more.length > 0)
      throw new RingsError("form", at + 1, line.slice(0, SHOWN));
    if (seen.has(box)) throw new RingsError("twice", at + 1, box);
    seen.add(box);
    rings.set(name, [...(rings.get(name) ?? []), box]);
  }
  if (rings.size === 0) throw new RingsError("none", 0, "");
  return [...rings].map(([name, boxes]) => ({ name, boxes }));
}
