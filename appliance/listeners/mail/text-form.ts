/** How a subject or line is built: `vzdump backup status ({machine}): {status}`. Signs between the parts count, case does not. */

export type Parts = Readonly<Record<string, string>>;

interface Piece {
  readonly literal: string;
  /** What stands behind the literal; undefined at the end. */
  readonly part?: string;
}

export interface TextForm {
  readonly pieces: readonly Piece[];
}

/** Beginnings that are tried of a form that may begin anywhere. */
const MOST_BEGINNINGS = 8;

export function compileForm(form: string): TextForm {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of form.matchAll(/\{([a-z]{1,20})\}|\*/g)) {
    pieces.push({ literal: form.slice(at, match.index).toLowerCase(), part: match[1] ?? "" });
    at = match.index + match[0].length;
  }
  pieces.push({ literal: form.slice(at).toLowerCase() });
  return { pieces };
}

/** What the parts are; undefined where the text is built otherwise. @param accepts the first one that it accepts is taken */
export function readForm(
  { pieces }: TextForm,
  text: string,
  accepts: (parts: Parts) => boolean = () => true,
): Parts | undefined {
  const lower = text.toLowerCase();
  // Letters whose small form is longer would move the places.
  const source = lower.length === text.length ? text : lower;
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  const isFree = first.literal === "" && first.part === "";
  if (!isFree) return accepted(matchFrom(pieces, lower, source, 0), accepts);
  const begin = rest[0]?.literal ?? "";
  let at = lower.indexOf(begin);
  for (let tried = 0; at >= 0 && tried < MOST_BEGINNINGS; tried++) {
    const parts = accepted(matchFrom(rest, lower, source, at), accepts);
    if (parts !== undefined) return parts;
    at = lower.indexOf(begin, at + 1);
  }
  return undefined;
}

function accepted(parts: Parts | undefined, accepts: (parts: Parts) => boolean): Parts | undefined {
  return parts !== undefined && accepts(parts) ? parts : undefined;
}

function matchFrom(pieces: readonly Piece[], lower: string, source: string, from: number): Parts | undefined {
  const parts: Record<string, string> = {};
  let at = from;
  for (const [place, { literal, part }] of pieces.entries()) {
    if (!lower.startsWith(literal, at)) return undefined;
    at += literal.length;
    if (part === undefined) return parts;
    const next = pieces[place + 1]?.literal ?? "";
    const end = next === "" ? lower.length : lower.indexOf(next, at);
    if (end < 0) return undefined;
    if (part !== "") parts[part] = source.slice(at, end).trim();
    at = end;
  }
  return parts;
}
