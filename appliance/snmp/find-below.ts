/** Whether a device has a table at all: one small question for many, before each is read by requests of its own. */
import type { Conversation } from "./conversation.ts";
import { isBelow } from "./oid.ts";
import { askNext } from "./walk-values.ts";

/** OIDs in one request; so many fit what every agent must bear (484 bytes: RFC 1157, 4). */
const MOST_TOGETHER = 16;

/**
 * Says of each root whether there is something below it; true also where the agent does not let it be told.
 * The loop is bounded: each turn settles a root, or asks for fewer at once.
 * @throws SnmpError
 */
export async function findBelow(talk: Conversation, roots: readonly string[]): Promise<boolean[]> {
  const found = roots.map(() => true);
  let open = [...roots.keys()];
  while (open.length > 0) {
    const asked = open.slice(0, Math.min(MOST_TOGETHER, talk.memory.bulk.size));
    const { answer, ended, narrower } = await askNext(
      talk,
      asked.map((place) => roots[place] ?? ""),
      1,
    );
    if (narrower === true) continue;
    if (answer === undefined) {
      const last = asked[ended ?? -1];
      if (last === undefined) return found;
      found[last] = false;
      open = open.filter((place) => place !== last);
      continue;
    }
    for (const [at, place] of asked.entries()) {
      const next = answer.varbinds[at];
      if (next !== undefined) found[place] = next.value !== "endOfMibView" && isBelow(next.oid, roots[place] ?? "");
    }
    open = open.slice(asked.length);
  }
  return found;
}
