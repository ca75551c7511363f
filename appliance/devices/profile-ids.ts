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
  const base = idOf(draft);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `-${number}`;
    const id = base.slice(0, LONGEST - ending.length).replace(/-{1,64}$/, "") + ending;
    if (!taken.has(id)) return id;
  }
}

const PREFIX: Readonly<Record<string, string>> = { port: "if", processor: "cpu", fanspeed: "fan" };

/** Of the name: `storage-c`, `if-gi1-0-48`, `fan-cpu`, `toner-black`, `storage-root`. */
function idOf({ naming }: Draft): string {
  const kind = naming.code.replace("derived.", "");
  const { label = "", thing = "", colour = "" } = naming.parameters ?? {};
  const prefix = slugOf(PREFIX[kind] ?? kind.replace(/[A-Z]/g, "-$&"));
  // Windows' volumes have a label behind the letter, which changes; the letter stays.
  const place =
    kind === "storage"
      ? String(label)
          .replace(/^([A-Za-z]:).*$/, "$1")
          .replace(/^\/(?= |$)/, "root")
      : label;
  const slug = slugOf([thing, colour, place].join(" "));
  if (slug === "") return prefix;
  if (kind === "battery" && slug.includes(prefix)) return slug;
  return slug === prefix || slug.startsWith(`${prefix}-`) ? slug : `${prefix}-${slug}`;
}

function slugOf(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-{1,64}|-{1,64}$/g, "");
}
