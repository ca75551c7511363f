/** Whether a device has a table at all: one small question for many, before each is read by requests of its own. */
import type { Conversation } from "./conversation.ts";
import { compareOids, isBelow } from "./oid.ts";
import { askNext } from "./walk-values.ts";

/** OIDs in one request; so many fit what every agent must bear (484 bytes: RFC 1157, 4). */
const MOST_TOGETHER = 16;

/**
 * Says of each root whether there is something below it; true also where the agent does not let it be told.
 * The loop is bounded: each turn settles a root, or asks for fewer at once.
 * @param inOrder whether the agent is believed that there is nothing between a root and what it says follows: one answer about
 *   some of the roots then settles most of any number; of the rest true is said
 * @throws SnmpError
 */
export async function findBelow(talk: Conversation, roots: readonly string[], inOrder = false): Promise<boolean[]> {
  const found = roots.map(() => true);
  const rootAt = (place: number) => roots[place] ?? "";
  let open = [...roots.keys()];
  if (inOrder) open.sort((a, b) => compareOids(rootAt(a), rootAt(b)));

  /** @param next what follows the root; undefined: nothing */
  const settle = (settled: number, next: string | undefined) => {
    const gone = (place: number) =>
      place === settled ||
      (inOrder &&
        compareOids(rootAt(place), rootAt(settled)) >= 0 &&
        (next === undefined || compareOids(rootAt(place), next) < 0));
    for (const place of open.filter(gone)) found[place] = next !== undefined && isBelow(next, rootAt(place));
    open = open.filter((place) => !gone(place));
  };

  while (open.length > 0) {
    const most = Math.min(MOST_TOGETHER, talk.memory.bulk.size);
    const asked = inOrder ? spread(open, most) : open.slice(0, most);
    const { answer, ended, narrower } = await askNext(talk, asked.map(rootAt), 1);
    if (narrower === true) continue;
    if (answer === undefined) {
      const last = asked[ended ?? -1];
      if (last === undefined) return found;
      settle(last, undefined);
      continue;
    }
    for (const [at, place] of asked.entries()) {
      const next = answer.varbinds[at];
      if (next !== undefined) settle(place, next.value === "endOfMibView" ? undefined : next.oid);
      else open = open.filter((other) => other !== place);
    }
    if (inOrder) return found;
  }
  return found;
}

/** As many as are given, evenly spread, the first among them. */
function spread(places: readonly number[], most: number): number[] {
  if (places.length <= most) return [...places];
  return Array.from({ length: most }, (_, i) => places[Math.floor((i * places.length) / most)] ?? 0);
}
