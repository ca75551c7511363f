/** Help of `vedetta check`: made from the check types' declarations. */
import type { AnyCheckType } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { settingOptions, type SettingOption } from "./setting-options.ts";
import { SNMP_HELP } from "./snmp-options.ts";

const GENERAL = `
General options:
  --warning NAME=RANGE      range of a measurement outside which the result is a warning, e.g. connectMs=500
  --critical NAME=RANGE     the same for critical; ranges as monitoring plugins write them: 10, 10:, ~:10, 10:20, @10:20
  --timeout TIME            time for the whole check, 10s unless told
  --json                    the result as JSON
`.trim();

/** All types, one line each. */
export function overviewHelp(): string {
  const width = Math.max(...[...checkTypes.keys()].map((name) => name.length));
  return [
    "Usage: vedetta check TYPE [ADDRESS] [settings] [--warning NAME=RANGE] [--critical NAME=RANGE] [--timeout 10s] [--json]",
    "",
    "Runs one check once. Prints what monitoring plugins print; exit code 0 ok, 1 warning, 2 critical, 3 unknown.",
    "",
    "Check types (vedetta check TYPE --help tells more):",
    ...[...checkTypes.values()].map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    GENERAL,
  ].join("\n");
}

/** Settings, measurements and thresholds of one type. */
export function typeHelp(type: AnyCheckType): string {
  const options = settingOptions(type.settings);
  return [
    `Usage: vedetta check ${type.name}${type.withoutAddress === true ? "" : " ADDRESS"} [options]`,
    "",
    type.summary,
    ...section("Settings:", options.map(settingLine)),
    ...section("Measurements (unit; default warning; default critical):", measurementLines(type)),
    ...(type.name === "plugin"
      ? section("Plugins are looked for in:", [
          "--plugin-folder DIR     by repetition; /usr/lib/nagios/plugins unless told",
        ])
      : []),
    ...(type.needsSnmp === true ? ["", SNMP_HELP] : []),
    "",
    GENERAL,
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function settingLine({ option, kind, required, schema }: SettingOption): string {
  const fallback = (schema as { default?: unknown }).default;
  const form = { text: " VALUE", switch: "", list: " VALUE", map: " NAME=VALUE" }[kind];
  const negative = kind === "switch" && fallback === true ? `--no-${option}` : `--${option}`;
  const remarks = [
    ...(required ? ["required"] : []),
    ...(schema.enum === undefined ? [] : [schema.enum.map(String).join(", ")]),
    ...(kind === "list" || kind === "map" ? ["by repetition"] : []),
    ...(fallback === undefined
      ? []
      : [
          `default ${[fallback]
            .flat()
            .map((value) => String(value as string | number | boolean))
            .join(" ")}`,
        ]),
  ];
  const description = (schema as { description?: string }).description ?? "";
  return `${`${negative}${form}`.padEnd(25)} ${description}${remarks.length === 0 ? "" : ` (${remarks.join("; ")})`}`;
}

function measurementLines({ measurements, openMeasurements }: AnyCheckType): string[] {
  const lines = Object.entries(measurements).map(([name, { unit, description, warning, critical }]) => {
    const figures = [unit === "" ? "-" : unit, warning ?? "-", critical ?? "-"].join("; ");
    return `${name.padEnd(18)} ${description} (${figures})`;
  });
  return openMeasurements === true ? [...lines, "others as each run reports them"] : lines;
}
