/** The configuration's JSON Schema as forms read it: what kind of field a part of it is. Pure. */

export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Conditional[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-secret"?: boolean;
}
interface Conditional {
  readonly if: { readonly properties: { readonly check: { readonly const: string } } };
  readonly then: Pick<Schema, "properties">;
}
type Scalar = string | number | boolean;
export type Group = Readonly<Record<string, unknown>>;

export type Kind =
  | { readonly is: "secret" | "text" | "number" | "switch" | "unknown" }
  | { readonly is: "amount"; readonly units: readonly string[] }
  | { readonly is: "choice"; readonly values: readonly Scalar[] }
  /** Texts; `values`: those that are chosen among. */
  | { readonly is: "texts"; readonly values?: readonly Scalar[] }
  | { readonly is: "entries"; readonly items: Schema }
  | { readonly is: "group"; readonly schema: Schema }
  | { readonly is: "record"; readonly items: Schema; readonly names?: readonly string[] }
  | { readonly is: "either"; readonly forms: readonly Schema[] };

const DURATION = "^[0-9]+(ms|s|m|h|d|y)$";
const SIZE = "^[0-9]+(kB|MB|GB|TB)$";
const DISK = "^[0-9]+(MB|GB)$";
const UNITS: Readonly<Record<string, readonly string[]>> = {
  [DURATION]: ["ms", "s", "m", "h", "d", "y"],
  [SIZE]: ["kB", "MB", "GB", "TB"],
  [DISK]: ["MB", "GB"],
};

export function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The part that a schema refers to. */
export function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace("#/$defs/", "");
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}

/** An entry that names its check asks for that check's settings and measurements. */
export function withCheck(schema: Schema, value: unknown): Schema {
  const check = isGroup(value) ? value["check"] : undefined;
  const found = schema.allOf?.find((one) => one.if.properties.check.const === check)?.then.properties;
  if (found === undefined) return schema;
  const { properties = {} } = schema;
  const thresholds = { ...properties["thresholds"], ...found["thresholds"] };
  const settings = { ...properties["settings"], ...found["settings"] };
  return { ...schema, properties: { ...properties, settings, thresholds } };
}

export function kindOf(given: Schema, root: Schema): Kind {
  const schema = resolved(given, root);
  if (schema["x-secret"] === true) return { is: "secret" };
  if (schema.anyOf !== undefined)
    return kindOfUnion(
      schema.anyOf.map((form) => resolved(form, root)),
      root,
    );
  if (schema.enum !== undefined) return { is: "choice", values: schema.enum };
  if (schema.const !== undefined) return { is: "choice", values: [schema.const] };
  if (schema.type === "string") {
    const units = UNITS[schema.pattern ?? ""];
    return units === undefined ? { is: "text" } : { is: "amount", units };
  }
  if (schema.type === "integer" || schema.type === "number") return { is: "number" };
  if (schema.type === "boolean") return { is: "switch" };
  if (schema.type === "array") return kindOfList(schema.items ?? {}, root);
  if (schema.properties !== undefined) return { is: "group", schema };
  const open = Object.values(schema.patternProperties ?? {})[0];
  if (open === undefined) return { is: "unknown" };
  // Settings of a check that is not chosen yet may hold anything.
  if (Object.keys(open).length === 0) return { is: "unknown" };
  const names = schema.propertyNames?.enum;
  return { is: "record", items: open, ...(names !== undefined && { names }) };
}

function kindOfUnion(forms: readonly Schema[], root: Schema): Kind {
  const plain = forms.filter((form) => !isReference(form));
  const [only] = plain;
  if (only !== undefined && plain.length === 1) return kindOf(only, root);
  const kinds = plain.map((form) => kindOf(form, root).is);
  if (kinds.every((kind) => kind === "text" || kind === "number" || kind === "amount")) return { is: "text" };
  return { is: "either", forms: plain };
}

/** `{ secret: NAME }` in the place of a text. */
function isReference(form: Schema): boolean {
  return Object.keys(form.properties ?? {}).join() === "secret";
}

function kindOfList(items: Schema, root: Schema): Kind {
  const kind = kindOf(items, root);
  if (kind.is === "choice") return { is: "texts", values: kind.values };
  if (kind.is === "text" || kind.is === "amount" || kind.is === "secret" || kind.is === "number")
    return { is: "texts" };
  return { is: "entries", items };
}

/** Which form of a union a value has: its place among them; of none: -1. */
export function formOf(forms: readonly Schema[], value: unknown, root: Schema): number {
  const fits = forms.map((form) => fitness(resolved(form, root), value));
  const best = Math.max(...fits);
  return best > 0 ? fits.indexOf(best) : -1;
}

function fitness(form: Schema, value: unknown): number {
  if (form.const !== undefined) return form.const === value ? 3 : 0;
  if (form.enum !== undefined) return form.enum.includes(value as Scalar) ? 3 : 0;
  if (form.type === "array") return Array.isArray(value) ? 2 : 0;
  if (form.type === "string") return typeof value === "string" ? 1 : 0;
  if (!isGroup(value) || form.properties === undefined) return 0;
  const { properties } = form;
  const isOther = Object.entries(properties).some(([key, inner]) => {
    const fixed = inner.const === undefined ? inner.enum : [inner.const];
    return fixed !== undefined && value[key] !== undefined && !fixed.includes(value[key] as Scalar);
  });
  if (isOther) return 0;
  // The one with most of the value's keys.
  return 1 + Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length;
}

/** What an entry begins with: what can only be one thing is that. */
export function emptyOf(given: Schema, root: Schema): unknown {
  const schema = resolved(given, root);
  const kind = kindOf(schema, root);
  if (kind.is === "either") return emptyOf(kind.forms[0] ?? {}, root);
  if (kind.is === "texts" || kind.is === "entries") return [];
  if (kind.is === "choice") return kind.values.length === 1 ? kind.values[0] : "";
  if (kind.is === "record") return {};
  if (kind.is !== "group") return "";
  const needed = (kind.schema.required ?? []).flatMap((key): [string, unknown][] => {
    const inner = kind.schema.properties?.[key] ?? {};
    const made = emptyOf(inner, root);
    return made === "" ? [] : [[key, made]];
  });
  return Object.fromEntries(needed);
}

/** What stands at a way of keys; undefined where there is nothing. */
export function valueAt(document: unknown, way: readonly string[]): unknown {
  return way.reduce((part, key) => (isGroup(part) ? part[key] : undefined), document);
}
