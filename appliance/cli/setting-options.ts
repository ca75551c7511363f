/** Settings of a check type as options of the command line, both ways made from the type's schema alone. */
import type { TObject, TSchema } from "typebox";
import { Value } from "typebox/value";
import { explainMismatch } from "#config/explain-mismatch.ts";
import { Findings } from "#config/findings.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { usage } from "./usage.ts";
import { UsageError } from "./verb.ts";

/** How one setting is written. `list`: by repetition; `map`: `NAME=VALUE`, by repetition; `switch`: alone, or `--no-...`. */
type Kind = "text" | "switch" | "list" | "map";

export interface SettingOption {
  /** As the schema calls it. */
  readonly setting: string;
  /** Without the dashes: `slow-after`. */
  readonly option: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

export type OptionValue = string | boolean | (string | boolean)[] | undefined;

export function settingOptions(settings: TObject): readonly SettingOption[] {
  const schema = settings as unknown as JsonSchema;
  return Object.entries(schema.properties ?? {}).map(([setting, inner]) => ({
    setting,
    option: kebabCase(setting),
    kind: kindOf(inner),
    required: (schema.required ?? []).includes(setting),
    schema: inner,
  }));
}

/** For `parseArgs` of node:util; `allowNegative` must be on. */
export function parseArgsOptions(options: readonly SettingOption[]) {
  return Object.fromEntries(
    options.map(({ option, kind }) => [
      option,
      kind === "switch"
        ? ({ type: "boolean" } as const)
        : ({ type: "string", multiple: kind === "list" || kind === "map" } as const),
    ]),
  );
}

/**
 * Settings from option values, defaults filled in.
 * @throws UsageError naming the first option that is missing or wrong
 */
export function readSettings(
  settings: TObject,
  options: readonly SettingOption[],
  values: Readonly<Record<string, OptionValue>>,
): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const option of options) {
    const value = values[option.option];
    if (value !== undefined) written[option.setting] = convert(option, value);
  }
  const findings = new Findings(written);
  explainMismatch(settings as unknown as JsonSchema, written, [], findings);
  const [problem] = findings.problems;
  if (problem !== undefined)
    throw new UsageError((spoken) => wordProblem(problem.path, spoken.refusal(problem), options));
  return Value.Default(settings, written) as Record<string, unknown>;
}

function convert({ option, kind, schema }: SettingOption, value: OptionValue): unknown {
  if (kind === "switch" || typeof value === "boolean") return value;
  if (kind === "list") return texts(value).map((text) => convertText(text, schema.items ?? {}));
  if (kind === "map") return convertMap(option, texts(value), schema);
  return convertText(String(value), schema);
}

function convertMap(option: string, entries: readonly string[], schema: JsonSchema): Record<string, unknown> {
  const [inner = {}] = Object.values(schema.patternProperties ?? {});
  const pairs = entries.map((entry): [string, unknown] => {
    const at = entry.indexOf("=");
    if (at < 1) throw usage("common.wantsPair", { option: `--${option}`, entry });
    return [entry.slice(0, at), convertText(entry.slice(at + 1), inner)];
  });
  return Object.fromEntries(pairs);
}

/** The text, or the number where the schema takes a number; among several forms the first that fits. */
function convertText(text: string, schema: JsonSchema): unknown {
  if (schema.anyOf !== undefined) {
    const forms = schema.anyOf.map((form) => ({ form, value: convertText(text, form) }));
    return (forms.find(({ form, value }) => Value.Check(form as TSchema, value)) ?? { value: text }).value;
  }
  if (schema.type === "object" && text.startsWith("{")) return parseObject(text);
  if (schema.type === "object") return tryParseJson(text);
  const isNumber = schema.type === "integer" || schema.type === "number";
  return isNumber && /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** An entry with settings of its own, written as JSON; what is none is left to the schema to refuse. */
function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An entry with parts of its own is written as JSON. What is none is left to the schema to refuse. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `headers.x-a: ...` is said of the option that wrote it. */
function wordProblem(path: string, message: string, options: readonly SettingOption[]): string {
  const setting = /^[A-Za-z0-9_]+/.exec(path)?.[0] ?? "";
  const option = options.find((candidate) => candidate.setting === setting);
  if (option !== undefined && option.kind === "list" && path.includes("."))
    return `--${option.option}: ${path} ${message}`;
  return option === undefined ? `${path} ${message}` : `--${option.option} ${message}`;
}

function kindOf(schema: JsonSchema): Kind {
  if (schema.type === "boolean") return "switch";
  if (schema.type === "array") return "list";
  return schema.type === "object" ? "map" : "text";
}

function texts(value: OptionValue): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
