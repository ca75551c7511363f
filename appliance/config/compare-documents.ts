/**
 * What two configurations differ in, told as codes: people read the change before it is in force, and what a version was.
 * Secrets are never among the parameters, only that one is another.
 */
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { howSecret, MASK } from "#checks/setting-secrets.ts";
import type { ConfigChange, ConfigDifference } from "#model/api-config.ts";
import { SiteDocument } from "#model/config.ts";
import type { Parameters } from "#model/sentence.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";
import { canonicalJson, maskOne } from "./mask.ts";

/** Most changes that are told one by one. */
const MOST_CHANGES = 300;
/** From so many entries of one list on they are told together. */
const MOST_ENTRIES = 10;
const MOST_NAMES = 3;
const MOST_CHARS = 200;

/** Lists and groups whose entries have a sentence of their own, by their field. */
const ENTRIES: Readonly<Record<string, string>> = {
  hosts: "host",
  "hosts.services": "service",
  jobs: "job",
  healthModels: "model",
  maintenance: "maintenance",
  contacts: "contact",
  credentials: "credential",
  "outputs.webhooks": "webhook",
};

/** Where a comparison stands. */
interface Place {
  /** Entries by their ids: `hosts`, `nas-01`, `interval`. */
  readonly path: readonly string[];
  /** The same without entries: `hosts`, `interval`; settings of a check by its type. */
  readonly field: readonly string[];
  /** What people call the entries that it lies in. */
  readonly names: readonly string[];
}

/** @param before the document of before, secrets unmasked @param after the same of after */
export function compareDocuments(before: unknown, after: unknown, checkTypes: CheckTypes): ConfigDifference {
  const comparison = new Comparison(checkTypes);
  comparison.compare(SiteDocument as JsonSchema, before, after, { path: [], field: [], names: [] });
  const { changes } = comparison;
  return { changes: changes.slice(0, MOST_CHANGES), more: Math.max(0, changes.length - MOST_CHANGES) };
}

class Comparison {
  readonly changes: ConfigChange[] = [];
  readonly #checkTypes: CheckTypes;

  constructor(checkTypes: CheckTypes) {
    this.#checkTypes = checkTypes;
  }

  compare(schema: JsonSchema | undefined, before: unknown, after: unknown, place: Place): void {
    if (before === after || (before !== undefined && canonicalJson(before) === canonicalJson(after))) return;
    const how = schema === undefined ? undefined : howSecret(schema);
    if (how !== undefined) return this.#compareSecret(how, before, after, place);
    const [old, now] = [formOf(schema, before), formOf(schema, after)];
    if (isEntries(place, before, after)) this.#compareEntries(now ?? old, before, after, place);
    else if (Array.isArray(before) && Array.isArray(after))
      this.#compareLists(now?.items ?? old?.items, before, after, place);
    else if (areGroups(before, after)) this.#compareGroups(now ?? old, before, after, place);
    else this.#tellValue(before, after, place);
  }

  #compareSecret(how: NonNullable<ReturnType<typeof howSecret>>, before: unknown, after: unknown, place: Place): void {
    const [old, now] = [before, after].map((value) => (value === undefined ? undefined : maskOne(how, value)));
    const isShown =
      how !== "secret" && old !== MASK && now !== MASK && canonicalJson(old ?? null) !== canonicalJson(now ?? null);
    if (isShown && isPlain(old) && isPlain(now)) return this.#tellValue(old, now, place);
    this.#tell(before === undefined ? "secretSet" : after === undefined ? "secretUnset" : "secret", place);
  }

  /** Entries that have an id, or a name as key. */
  #compareEntries(schema: JsonSchema | undefined, before: unknown, after: unknown, place: Place): void {
    const kind = ENTRIES[place.field.join(".")] ?? "entry";
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const inside = schema?.items ?? Object.values(schema?.patternProperties ?? {})[0];
    const added = [...now].filter(([id]) => !old.has(id));
    const removed = [...old].filter(([id]) => !now.has(id));
    this.#tellEntries(`${kind}Added`, added, place);
    this.#tellEntries(`${kind}Removed`, removed, place);
    for (const [id, entry] of now) {
      if (!old.has(id)) continue;
      const within = { path: [...place.path, id], field: place.field, names: [...place.names, nameOf(entry, id)] };
      this.compare(inside, old.get(id), entry, within);
    }
    const [oldOrder, newOrder] = [
      [...old.keys()].filter((id) => now.has(id)),
      [...now.keys()].filter((id) => old.has(id)),
    ];
    if (Array.isArray(after) && oldOrder.join() !== newOrder.join()) this.#tell("order", place);
  }

  #tellEntries(code: string, entries: readonly (readonly [string, unknown])[], place: Place): void {
    const among = { where: where(place), field: place.field.join(".") };
    if (entries.length > MOST_ENTRIES) {
      const names = entries.slice(0, MOST_NAMES).map(([id, entry]) => nameOf(entry, id));
      this.#push(`${code}Many`, place.path, { ...among, count: entries.length, names });
      return;
    }
    for (const [id, entry] of entries) {
      const services = isObject(entry) && Array.isArray(entry["services"]) ? entry["services"].length : 0;
      this.#push(code, [...place.path, id], { ...among, name: nameOf(entry, id), services });
    }
  }

  #compareLists(
    items: JsonSchema | undefined,
    before: readonly unknown[],
    after: readonly unknown[],
    place: Place,
  ): void {
    if ([...before, ...after].every(isPlain)) {
      const added = after.filter((item) => !before.includes(item)).map(shown);
      const removed = before.filter((item) => !after.includes(item)).map(shown);
      if (added.length > 0) this.#tell("listed", place, { values: added.slice(0, MOST_ENTRIES) });
      if (removed.length > 0) this.#tell("unlisted", place, { values: removed.slice(0, MOST_ENTRIES) });
      if (added.length + removed.length === 0) this.#tell("order", place);
      return;
    }
    if (before.length !== after.length) return this.#tell("entries", place, { from: before.length, to: after.length });
    after.forEach((item, index) => {
      const number = String(index + 1);
      const within = {
        path: [...place.path, String(index)],
        field: place.field,
        names: [...place.names, `${number}.`],
      };
      this.compare(items, before[index], item, within);
    });
  }

  #compareGroups(schema: JsonSchema | undefined, before: unknown, after: unknown, place: Place): void {
    const [old, now] = [groupOf(before), groupOf(after)];
    // Settings of another check have nothing to do with those of before.
    const isOther =
      place.field.at(-1) !== "settings" && old["check"] !== now["check"] && before !== undefined && after !== undefined;
    const open = Object.values(schema?.patternProperties ?? {})[0];
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const isOpen = schema?.properties?.[key] === undefined && open !== undefined;
      const settings = key === "settings" ? this.#settingsOf(now, old) : undefined;
      const within = {
        path: [...place.path, key],
        field: isOpen ? place.field : [...place.field, key, ...(settings === undefined ? [] : [settings.check])],
        names: isOpen ? [...place.names, key] : place.names,
      };
      const inner = settings?.schema ?? schema?.properties?.[key] ?? open;
      if (isOther && key === "settings") this.#tell("replaced", within);
      else this.compare(inner, old[key], now[key], within);
    }
  }

  #settingsOf(now: Readonly<Record<string, unknown>>, old: Readonly<Record<string, unknown>>) {
    const check = now["check"] ?? old["check"];
    if (typeof check !== "string") return undefined;
    // Of a check that nobody knows any text may be a secret.
    const schema = (this.#checkTypes.get(check)?.settings as JsonSchema | undefined) ?? { "x-secret": true };
    return { check, schema };
  }

  #tellValue(before: unknown, after: unknown, place: Place): void {
    if (!isPlain(before) || !isPlain(after)) this.#tell("replaced", place);
    else if (before === undefined) this.#tell("set", place, { to: shown(after) });
    else if (after === undefined) this.#tell("unset", place, { from: shown(before) });
    else this.#tell("value", place, { from: shown(before), to: shown(after) });
  }

  #tell(code: string, place: Place, parameters: Parameters = {}): void {
    this.#push(code, place.path, { where: where(place), field: place.field.join("."), ...parameters });
  }

  #push(code: string, path: readonly string[], parameters: Parameters): void {
    this.changes.push({ path: path.join("."), code: `configChange.${code}`, parameters });
  }
}

/** The form of a union that the value has. */
function formOf(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  if (schema?.anyOf === undefined || value === undefined) return schema?.anyOf === undefined ? schema : undefined;
  return (
    schema.anyOf.find((form) => Value.Check(form as TSchema, value)) ??
    schema.anyOf.find((form) => (form.type === "object") === isObject(value))
  );
}

function isEntries({ path }: Place, before: unknown, after: unknown): boolean {
  if (path.join(".") === "credentials") return true;
  const lists = [before, after].filter((value) => value !== undefined);
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list : [list])) as unknown[];
  return (
    lists.every(Array.isArray) &&
    entries.length > 0 &&
    entries.every((entry) => isObject(entry) && typeof entry["id"] === "string")
  );
}

function entriesOf(value: unknown): Map<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((entry: { readonly id: string }) => [entry.id, entry]));
  return new Map(Object.entries(groupOf(value)));
}

function areGroups(before: unknown, after: unknown): boolean {
  return (
    [before, after].every((value) => value === undefined || isObject(value)) && (isObject(before) || isObject(after))
  );
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** What one line can say. */
function isPlain(value: unknown): boolean {
  return typeof value !== "object" || (Array.isArray(value) && value.every((item) => typeof item !== "object"));
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join(", ") : String(value);
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS).toWellFormed()}…`;
}

function nameOf(entry: unknown, id: string): string {
  const name = isObject(entry) ? (entry["name"] ?? entry["title"]) : undefined;
  return typeof name === "string" ? shown(name) : id;
}

function where({ names }: Place): string {
  return names.join(", ");
}
