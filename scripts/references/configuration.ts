/** The configuration's reference page and JSON Schema, made from the one declaration that also checks it. */
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import { isObject, type JsonSchema } from "#config/json-schema.ts";
import { formOf } from "#config/value-form.ts";
import { ENGLISH_REFUSALS } from "#texts/en/refusals/english-refusals.ts";
import { SiteDocument } from "#model/config.ts";

type Described = JsonSchema & { readonly description?: string; readonly default?: unknown };

const INTRODUCTION = `# Configuration

Made by scripts/generate-references from \`appliance/model/config.ts\` and its parts. Not to be edited.

The configuration is one document, YAML or JSON; \`vedetta config validate FILE\` names every mistake in it. Durations are
written \`500ms\`, \`30s\`, \`5m\`, \`2h\`, \`7d\`, \`5y\`. A secret is plain text, which is accepted with a warning, or
\`{ secret: NAME }\`, which \`vedetta secret set NAME\` stores. A key in **bold** is compulsory. The settings of each check
type stand in its own page. An id has lower-case letters, digits and hyphens, 1 to 63 characters, no hyphen first. In
brackets stands what holds where a key is absent. For editors there is \`configuration.schema.json\` beside this page.
`;

/** JSON Schema 2020-12, for editors. */
export function configurationSchema(): string {
  return `${JSON.stringify(makeConfigSchema(checkTypes), undefined, 2)}\n`;
}

/** The page: one table per group of keys, named by its path. */
export function configurationPage(): string {
  const sections: string[] = [];
  describeGroup(SiteDocument as Described, "", sections);
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}

function describeGroup(schema: Described, path: string, sections: string[]): void {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {}) as [string, Described][];
  const rows = properties.map(([key, inner]) => {
    const name = required.has(key) ? `**${key}**` : key;
    return `| ${name} | ${cell(shortForm(inner))} | ${cell(meaning(inner))} |`;
  });
  const title = path === "" ? "The document" : `\`${path}\``;
  sections.push(`## ${title}\n\n| key | value | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`);
  for (const [key, inner] of properties) descend(inner, path === "" ? key : `${path}.${key}`, sections);
}

/** The description, and in brackets what holds where the key is absent: `How often (5m).` */
function meaning({ description = "", default: fallback }: Described): string {
  if (fallback === undefined) return description;
  return `${description.replace(/\.$/, "")} (${writeValue(fallback)}).`;
}

/** A value as a document writes it. */
function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(", ");
  if (!isObject(value)) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${writeValue(item)}`)
    .join(", ")} }`;
}

/** Groups below a key, whether it holds one, a list of them, named ones, or one of several forms. */
function descend(schema: Described, path: string, sections: string[]): void {
  if (schema["x-secret"] === true) return;
  const named = Object.values(schema.patternProperties ?? {})[0];
  if (schema.properties !== undefined) describeGroup(schema, path, sections);
  else if (schema.items !== undefined) descend(schema.items, `${path}[]`, sections);
  else if (named !== undefined) descend(named, `${path}.NAME`, sections);
  else
    for (const form of (schema.anyOf ?? []).filter(({ type }) => type === "object"))
      descend(form, `${path} (${tellForm(form)})`, sections);
}

/** Without the examples and rules that stand once, at the top. */
function shortForm(schema: JsonSchema): string {
  return ENGLISH_REFUSALS.form(formOf(schema), ENGLISH_REFUSALS)
    .replaceAll(/ \(lower-case[^)]*\)/g, "")
    .replaceAll(/a duration such as [^|]*? or 7d/g, "a duration")
    .replaceAll(/(\d), "\1"/g, "$1");
}

/** What tells one form of a union from the others: its compulsory fixed words, else its first compulsory key. */
function tellForm(form: JsonSchema): string {
  const compulsory = (form.required ?? []).map((key) => [key, form.properties?.[key] ?? {}] as const);
  const fixed = compulsory.filter(([key, inner]) => key !== "level" && ("const" in inner || inner.enum !== undefined));
  const words = fixed
    .slice(0, 2)
    .map(([key, inner]) => `${key} ${[...new Set((inner.enum ?? [inner.const]).map(String))].join("/")}`);
  return words.length > 0 ? words.join(", ") : (form.required ?? []).slice(0, 1).join("");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
