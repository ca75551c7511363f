/** When each secret that stands in the configuration was last set, and by whom: found by comparing a new version with the one before. Pure. */
import { createHash } from "node:crypto";
import type { SecretsSet } from "#model/api-config.ts";
import type { Path } from "./findings.ts";
import { isObject } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";
import { mapDocumentSecrets } from "./walk-secrets.ts";

/** Digests of the secrets of a document, by place; names of stored secrets are none, nor is what only may hold one. */
export function secretsIn(document: unknown, checkTypes: CheckTypes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  mapDocumentSecrets(document, checkTypes, (value, path, how) => {
    if (how === "secret" && typeof value === "string" && value !== "")
      found.set(placeOf(path, document), createHash("sha256").update(value).digest("base64"));
    return value;
  });
  return found;
}

/** What is known of each secret that there is now: of a new or changed one what is given, of the others what was known. */
export function noteSecrets(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  known: SecretsSet,
  set: SecretsSet[string],
): SecretsSet {
  const notes = [...now].flatMap(([place, digest]): [string, SecretsSet[string]][] => {
    const note = before.get(place) === digest ? known[place] : set;
    return note === undefined ? [] : [[place, note]];
  });
  return Object.fromEntries(notes);
}

/** Keys and, in the place of indexes, ids of entries: `hosts/nas-01/services/web/settings/password`. */
function placeOf(path: Path, document: unknown): string {
  let at = document;
  const steps = path.map((step) => {
    at = isObject(at) || Array.isArray(at) ? (at as Record<string | number, unknown>)[step] : undefined;
    const id = typeof step === "number" && isObject(at) ? at["id"] : undefined;
    return typeof id === "string" ? id : String(step);
  });
  return steps.join("/");
}
