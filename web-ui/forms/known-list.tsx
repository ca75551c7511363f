/** What a field offers while it is typed into: of a large site only what fits, so that no key press makes thousands of choices. */
import type { Known } from "./known.ts";

/** More than this nobody reads. */
const MOST = 60;

interface KnownListProps {
  readonly id: string;
  readonly options: readonly Known[];
  readonly typed: string;
}

export function KnownList({ id, options, typed }: KnownListProps) {
  return (
    <datalist id={id}>
      {fitting(options, typed, MOST).map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </datalist>
  );
}

/** The first ones whose id or name holds what is typed, whatever its case. */
export function fitting(options: readonly Known[], typed: string, most: number): readonly Known[] {
  const wanted = typed.trim().toLowerCase();
  const found: Known[] = [];
  for (const one of options) {
    if (found.length >= most) break;
    if (one.id.toLowerCase().includes(wanted) || one.name.toLowerCase().includes(wanted)) found.push(one);
  }
  return found;
}
