/** Ids of derived services: made of names, unique, and the same again after the next inspection. Pure. */
import type { DerivedService, Draft } from "./derived-service.ts";

const LONGEST = 63;
/** Ids that a host's own check or the contract's examples usually take. */
const TAKEN = ["ping", "host-check"];

/** Gives every draft its id: that of the same thing before, else one made of its part and label. */
export function settleIds(drafts: readonly Draft[], before: readonly DerivedService[]): DerivedService[] {
  const unused = new Set(before);
  const ids = new Map<Draft, string>();
  for (const same of [sameLabel, sameAlias]) {
    for (const draft of drafts) {
      if (ids.has(draft)) continue;
      const known = [...unused].filter((old) => same(old, draft));
      const [only] = known;
      if (only === undefined || (same === sameAlias && known.length > 1)) continue;
      unused.delete(only);
      ids.set(draft, only.id);
    }
  }
  const taken = new Set([...TAKEN, ...ids.values()]);
  return drafts.map((draft) => {
    const id = ids.get(draft) ?? freeId(draft, taken);
    taken.add(id);
    return { id, ...draft };
  });
}

function sameLabel(old: DerivedService, draft: Draft): boolean {
  return old.part === draft.part && old.label === draft.label;
}

function sameAlias(old: DerivedService, draft: Draft): boolean {
  return old.part === draft.part && old.alias !== undefined && old.alias === draft.alias;
}

function freeId(draft: Draft, taken: ReadonlySet<string>): string {
  const base = idOf(draft.part, draft.label);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const id = base.slice(0, LONGEST - ending.length).replace(/-{1,64}$/, "") + ending;
    if (!taken.has(id)) return id;
  }
}

const PREFIX: Readonly<Record<string, string>> = { port: "if", processor: "cpu" };

/** `storage-c`, `if-gi1-0-48`, `storage-root`. */
function idOf(part: string, label: string): string {
  const prefix = PREFIX[part] ?? part;
  // Windows writes the volume's label and serial number behind the letter; they change, the letter stays.
  const short = part === "storage" ? label.replace(/^([A-Za-z]:)\\.*$/, "$1").replace(/^\/$/, "root") : label;
  const slug = short
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-{1,64}|-{1,64}$/g, "");
  if (slug === "") return prefix;
  return slug === prefix || slug.startsWith(`${prefix}-`) ? slug : `${prefix}-${slug}`;
}
