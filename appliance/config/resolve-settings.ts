/** Looks up `{ secret: NAME }` wherever settings take a text, before they are compared with their schema. */
import { formatPath, type Findings, type Path } from "./findings.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";

/** The plain text of a secret; undefined: there is none, which the look-up has said. */
export type LookUp = (name: string, path: Path) => string | undefined;

export interface ResolvedSettings {
  readonly settings: unknown;
  /** Where references stood, with the secret's name; `formatPath` of the place. */
  readonly references: ReadonlyMap<string, { readonly name: string; readonly value: string | undefined }>;
}

export function resolveSettings(schema: JsonSchema, written: unknown, path: Path, lookUp: LookUp): ResolvedSettings {
  const references = new Map<string, { readonly name: string; readonly value: string | undefined }>();
  const settings = walk(schema, written, path, (name, at) => {
    const value = lookUp(name, at);
    references.set(formatPath(at), { name, value });
    return value ?? "";
  });
  return { settings, references };
}

/**
 * Moves mistakes to the findings. A secret's own value is never said: that it does not fit is; that it is missing was.
 * @returns whether any mistake was kept back because its secret is not here
 */
export function reportConcealed(own: Findings, { references }: ResolvedSettings, findings: Findings): boolean {
  let keptBack = false;
  for (const problem of own.problems) {
    const reference = references.get(problem.path);
    if (reference === undefined) findings.report(problem, own.pathOf(problem));
    else if (reference.value === undefined) keptBack = true;
    else findings.mistake("secret.unfit", own.pathOf(problem), { name: reference.name });
  }
  return keptBack;
}

function walk(schema: JsonSchema, value: unknown, path: Path, give: (name: string, path: Path) => string): unknown {
  if (isReference(value) && takesText(schema)) return give(value.secret, path);
  const form = schema.anyOf?.find((candidate) => candidate.type === (Array.isArray(value) ? "array" : "object"));
  if (form !== undefined && schema["x-secret"] !== true) return walk(form, value, path, give);
  const { items } = schema;
  if (Array.isArray(value))
    return items === undefined ? value : value.map((item, index) => walk(items, item, [...path, index], give));
  if (!isObject(value)) return value;
  const [open] = Object.values(schema.patternProperties ?? {});
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const inner =
        schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : open;
      return [key, inner === undefined ? item : walk(inner, item, [...path, key], give)];
    }),
  );
}

/** Whether a plain text could stand there. */
function takesText(schema: JsonSchema): boolean {
  if (schema["x-secret"] === true || schema.type === "string") return true;
  return schema.anyOf?.some(takesText) ?? false;
}

function isReference(value: unknown): value is { readonly secret: string } {
  return isObject(value) && typeof value["secret"] === "string" && Object.keys(value).length === 1;
}
