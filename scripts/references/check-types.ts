/** The reference page of all check types, made from the declarations that also check settings and judge results. */
import type { MeasurementDeclaration } from "#model/check-declaration.ts";
import type { AnyCheckType } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { formOf } from "#config/value-form.ts";
import { ENGLISH_REFUSALS } from "#texts/en/refusals/english-refusals.ts";

type MeasurementDeclarations = Readonly<Record<string, MeasurementDeclaration>>;
type Described = JsonSchema & { readonly description?: string; readonly default?: unknown };

const INTRODUCTION = `# Check types

Made by scripts/generate-references from the declarations in \`appliance/checks/\`. Not to be edited.

A service names its check type as \`check:\` and gives settings and thresholds; \`vedetta check TYPE ADDRESS\` runs one by
hand, its settings written in kebab-case. A setting in **bold** is compulsory. A result is a code and measurements: the
code's state stands below, and thresholds, in the syntax of monitoring plugins (\`10\`, \`10:\`, \`~:10\`, \`10:20\`, \`@10:20\`),
can only make it worse. Every type also knows \`boxFault\`: this box could not look, which is \`unknown\` and never the
target's fault.
`;

/** The page: one section per type, in the order of their names. */
export function checkTypesPage(): string {
  const types = [...checkTypes.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  return `${INTRODUCTION}\n${types.map(describeType).join("\n")}`;
}

function describeType(type: AnyCheckType): string {
  return [
    `## \`${type.name}\`\n\n${type.summary}\n`,
    ...(type.withoutAddress === true ? ["It needs no address.\n"] : []),
    ...(type.needsSnmp === true ? ["The host must name an SNMP credential.\n"] : []),
    settingsTable(type.settings as Described),
    measurementsTable(type),
    codesTable(type),
    examples(type),
  ].join("\n");
}

function settingsTable(schema: Described): string {
  const required = new Set(schema.required);
  const rows = (Object.entries(schema.properties ?? {}) as [string, Described][]).map(([name, inner]) => [
    required.has(name) ? `**${name}**` : name,
    ENGLISH_REFUSALS.form(formOf(inner), ENGLISH_REFUSALS),
    inner.default === undefined ? "" : `\`${JSON.stringify(inner.default)}\``,
    inner.description ?? "",
  ]);
  return table(["setting", "value", "default", "meaning"], rows) || "It has no settings.\n";
}

function measurementsTable({ measurements, openMeasurements }: AnyCheckType): string {
  const rows = Object.entries(measurements as MeasurementDeclarations).map(
    ([name, { label, unit, description, warning, critical, isLoad, forecast }]) => [
      `\`${name}\``,
      label ?? "",
      unit,
      code(warning),
      code(critical),
      [description, isLoad === true && "A load: it must last.", forecast !== undefined && "Forecast."]
        .filter(Boolean)
        .join(" "),
    ],
  );
  const others =
    openMeasurements === true ? "Each run may report further measurements, with units of their own.\n" : "";
  const known = table(["measurement", "called", "unit", "warning", "critical", "meaning"], rows);
  return [known, others].filter((part) => part !== "").join("\n");
}

function codesTable({ codes }: AnyCheckType): string {
  return table(
    ["code", "state"],
    Object.entries(codes).map(([name, state]) => [`\`${name}\``, state]),
  );
}

function examples(type: AnyCheckType): string {
  const lines = (type.examples as object[]).map((settings) =>
    Object.keys(settings).length === 0
      ? `- { id: ${type.name}, check: ${type.name} }`
      : `- { id: ${type.name}, check: ${type.name}, settings: ${JSON.stringify(settings)} }`,
  );
  return `\`\`\`yaml\n${lines.join("\n")}\n\`\`\`\n`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function code(text: string | undefined): string {
  return text === undefined ? "" : `\`${text}\``;
}
