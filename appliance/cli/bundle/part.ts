/** One file of the diagnostics bundle, before it is packed; and how it is cut and freed of secrets. Pure. */
import { MASK } from "#checks/setting-secrets.ts";
import { isObject } from "#config/json-schema.ts";
import { longestFirst, secretForms } from "#lib/secret-forms.ts";

/** Where a part comes from: the box that runs, what it remembers, or this machine. */
export type Source = "box" | "store" | "machine";

export interface Part {
  /** Name of its file, without an ending. */
  readonly name: string;
  /** What it is, in one line of English for whoever helps. */
  readonly what: string;
  readonly from: Source;
  /** A text becomes a text file, a list of lines a file of lines, all else JSON. @throws where it cannot be had */
  get(): unknown;
}

/**
 * What fits into so many bytes of JSON: of the largest list within, the second half goes, again and again; lists stand with what
 * matters most first. A text loses its end.
 */
export function fit(value: unknown, mostBytes: number): unknown {
  if (sizeOf(value) <= mostBytes) return value;
  if (typeof value === "string") return value.slice(0, Math.floor(mostBytes / 4));
  if (Array.isArray(value)) {
    let list: readonly unknown[] = value;
    while (list.length > 1 && sizeOf(list) > mostBytes) list = list.slice(0, Math.ceil(list.length / 2));
    return list.length === 1 && sizeOf(list) > mostBytes ? [fit(list[0], mostBytes - 2)] : list;
  }
  if (!isObject(value)) return value;
  const sizes = Object.entries(value).map(([key, inner]) => ({ key, bytes: sizeOf(inner) }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const others = sizes.reduce((sum, { key, bytes }) => sum + bytes + key.length + 4, 0) - largest.bytes;
  // Where it is not one large thing that makes it large, each gets its share.
  const room = Math.max(mostBytes - others, Math.floor(mostBytes / (2 * sizes.length)));
  const cut = { ...value, [largest.key]: fit(value[largest.key], room) };
  return sizeOf(cut) < sizeOf(value) ? fit(cut, mostBytes) : undefined;
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? "");
}

/** Texts without any of the secrets, in whichever form they stand there; and how many were taken out. */
export function withoutSecrets(
  value: unknown,
  secrets: readonly string[],
): { readonly value: unknown; readonly removed: number } {
  const forms = longestFirst(secrets.flatMap(secretForms).flatMap(secretForms));
  let removed = 0;
  const clean = (inner: unknown): unknown => {
    if (typeof inner === "string") {
      let text = inner;
      for (const form of forms) {
        if (!text.includes(form)) continue;
        text = text.replaceAll(form, MASK);
        removed++;
      }
      return text;
    }
    if (Array.isArray(inner)) return inner.map(clean);
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [clean(key), clean(item)]));
  };
  return { value: clean(value), removed };
}
