/** From what was loaded to what was entered: the fewest places that have to be written anew. Pure. */
import type { ConfigEdit } from "#model/api-config.ts";
import { isGroup, type Group } from "./schema.ts";

type Way = readonly (string | number)[];

/** @param at the way to the value in the document, entries by their ids */
export function editsOf(before: unknown, after: unknown, at: Way): ConfigEdit[] {
  if (isSame(before, after)) return [];
  if (after === undefined) return [{ path: [...at] }];
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => editsOf(before[key], after[key], [...at, key]));
  }
  if (areEntries(before) && areEntries(after)) return editsOfEntries(before, after, at);
  return [{ path: [...at], value: after }];
}

type Entry = Group & { readonly id: string };

function editsOfEntries(before: readonly Entry[], after: readonly Entry[], at: Way): ConfigEdit[] {
  const [old, now] = [before.map(({ id }) => id), after.map(({ id }) => id)];
  const stay = old.filter((id) => now.includes(id));
  const added = after.filter(({ id }) => !old.includes(id));
  // What was moved, or put between others, has no place of its own to be written to.
  if ([...stay, ...added.map(({ id }) => id)].join() !== now.join()) return [{ path: [...at], value: after }];
  return [
    ...old.filter((id) => !now.includes(id)).map((id) => ({ path: [...at, id] })),
    ...before
      .filter(({ id }) => stay.includes(id))
      .flatMap((entry) =>
        editsOf(
          entry,
          after.find(({ id }) => id === entry.id),
          [...at, entry.id],
        ),
      ),
    ...added.map((value) => ({ path: [...at, "-"], value })),
  ];
}

/** Lists whose entries all have an id of their own. */
function areEntries(value: unknown): value is readonly Entry[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((entry) => (isGroup(entry) ? entry["id"] : undefined));
  return ids.every((id) => typeof id === "string" && id !== "") && new Set(ids).size === ids.length;
}

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isGroup(a) || !isGroup(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

/** A copy with one value at a way put, or taken out where it is undefined. */
export function withAt(value: unknown, way: Way, put: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return put;
  if (typeof step === "number") {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const next = withAt(list[step], rest, put);
    return next === undefined ? list.toSpliced(step, 1) : list.with(step, next);
  }
  const { [step]: old, ...others } = isGroup(value) ? value : {};
  const next = withAt(old, rest, put);
  if (next === undefined) return others;
  // Keys keep their places.
  return isGroup(value) && Object.hasOwn(value, step) ? { ...value, [step]: next } : { ...others, [step]: next };
}

/** `hosts[3].services[0].settings.port` as steps. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
    index === undefined ? (quoted ?? key ?? "") : Number(index),
  );
}

/** An id made of a name: letters without their marks, anything else as hyphens. */
export function idFrom(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replaceAll(/^-+|-+$/g, "");
}
