/** Help of `vedetta check`: made from the check types' declarations. */
import type { AnyCheckType } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { helpKey, type Help } from "#texts/forms/help-parts.ts";
import { helpPage, sayHelp, snmpPage } from "./help.ts";
import { settingOptions, type SettingOption } from "./setting-options.ts";

/** All types, one line each. @param translated summaries by what the declarations say in English */
export function overviewHelp(translated: Help): string {
  const types = [...checkTypes.values()].map(({ name, summary }) => `${name} :: ${translated[summary] ?? summary}`);
  return helpPage("check", [
    sayHelp("help.check"),
    [sayHelp("help.check.types"), ...types].join("\n"),
    sayHelp("help.check.general"),
  ]);
}

/**
 * Settings, measurements and thresholds of one type.
 * @param translated its summary, its measurements and what helps with its fields, by what schema and declarations say in English
 */
export function typeHelp(type: AnyCheckType, translated: Help): string {
  const settings = settingOptions(type.settings).map((option) => settingLine(option, translated));
  return helpPage(type.withoutAddress === true ? "checkType" : "checkTypeAt", [
    translated[type.summary] ?? type.summary,
    ...section(sayHelp("help.check.settings"), settings),
    ...section(sayHelp("help.check.measurements"), measurementLines(type, translated)),
    ...(type.name === "plugin" ? [sayHelp("help.check.plugins")] : []),
    ...(type.needsSnmp === true ? [snmpPage()] : []),
    sayHelp("help.check.general"),
  ]).replace(" TYPE", ` ${type.name}`);
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [[title, ...rows].join("\n")];
}

function settingLine({ option, kind, required, schema }: SettingOption, translated: Help) {
  const { default: fallback, description = "" } = schema as { default?: unknown; description?: string };
  const form = { text: " VALUE", switch: "", list: " VALUE", map: " NAME=VALUE" }[kind];
  const negative = kind === "switch" && fallback === true ? `--no-${option}` : `--${option}`;
  const remarks = [
    ...(required ? [sayHelp("help.check.required")] : []),
    ...(schema.enum === undefined ? [] : [schema.enum.map(String).join(", ")]),
    ...(kind === "list" || kind === "map" ? [sayHelp("help.check.repeated")] : []),
    ...(fallback === undefined ? [] : [sayHelp("help.check.default", { value: valueText(fallback) })]),
  ];
  const said = translated[helpKey(description)] ?? description;
  return `${negative}${form} :: ${remarks.length === 0 ? said : sayHelp("help.check.said", { said, remarks })}`;
}

function valueText(value: unknown): string {
  return [value]
    .flat()
    .map((one) => String(one as string | number | boolean))
    .join(" ");
}

function measurementLines({ measurements, openMeasurements }: AnyCheckType, translated: Help): string[] {
  const rows = Object.entries(measurements).map(([name, { unit, description, warning, critical }]) => {
    const remarks = [unit === "" ? "-" : unit, warning ?? "-", critical ?? "-"];
    return `${name} :: ${sayHelp("help.check.said", { said: translated[description] ?? description, remarks })}`;
  });
  return openMeasurements === true ? [...rows, sayHelp("help.check.others")] : rows;
}
