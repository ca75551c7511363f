/** Check type `plugin`: whatever a monitoring plugin looks at. */
import { Type } from "typebox";
import { blamesBox, errorCode } from "#lib/errno.ts";
import type { MeasurementDeclaration } from "#model/check-declaration.ts";
import { mayHoldSecret } from "#model/config/words.ts";
import type { Observation } from "#model/result.ts";
import { makeNote } from "#model/result-note.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { findPlugin } from "./find-plugin.ts";
import { parsePluginOutput } from "./perfdata.ts";
import { runPlugin, type PluginRun } from "./run-plugin.ts";
import { findSeparation, type Wrap } from "./separate-plugin.ts";

/** Exit codes of the convention: Monitoring Plugins Development Guidelines, "Plugin Return Codes". */
const CODE_OF_EXIT = ["ok", "warning", "critical", "unknown"] as const;

/** What spawn says of a file that is no program, or none that may be run. */
const NOT_EXECUTABLE: ReadonlySet<string> = new Set(["ENOENT", "EACCES", "ENOEXEC", "ELIBBAD"]);

/** The plugin names what it measures. */
const MEASUREMENTS: Readonly<Record<string, MeasurementDeclaration>> = {};

const CODES = {
  ok: "ok",
  warning: "warning",
  critical: "critical",
  unknown: "unknown",
  badExit: "unknown",
  tooMuchOutput: "unknown",
  notFound: "unknown",
  notAllowed: "unknown",
  notExecutable: "unknown",
  notSeparated: "unknown",
  timeout: "critical",
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code>;

export const plugin = defineCheckType({
  name: "plugin",
  summary: "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.",
  category: "software",
  settings: Type.Object(
    {
      command: Type.String({
        pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$",
        description: "File name of the plugin; it must lie in one of the configured plugin folders.",
      }),
      args: Type.Optional(
        mayHoldSecret(
          "arguments",
          Type.Array(Type.String({ maxLength: 1000, pattern: "^[^\\u0000]*$" }), {
            maxItems: 100,
            description: "Its arguments, one by one; there is no shell. `{address}` stands for the host's address.",
          }),
        ),
      ),
    },
    { additionalProperties: false },
  ),
  measurements: MEASUREMENTS,
  openMeasurements: true,
  codes: CODES,
  examples: [
    { command: "check_ssh", args: ["{address}"] },
    { command: "check_disk", args: ["-w", "20%", "-c", "10%", "-p", "/"] },
  ],

  async run(target, { command, args = [] }, context) {
    const { signal, surroundings } = context;
    const place = await findPlugin(command, surroundings.pluginFolders);
    if ("code" in place) return { code: place.code, parameters: { command } };
    const filledArgs = args.map((argument) => argument.replaceAll("{address}", target.address));
    const { keptFolders = [], pluginFolders } = surroundings;
    const wrap = keptFolders.length === 0 ? asItIs : await separation();
    if (wrap === undefined) return { code: "notSeparated", parameters: { command } };
    const [program, programArgs] = wrap([place.path, filledArgs], { kept: keptFolders, folders: pluginFolders });
    try {
      const run = await runPlugin(program, programArgs, signal);
      if (program !== place.path && failedToStart(run)) return { code: "notExecutable", parameters: { command } };
      return observeRun(command, run, context);
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined || !NOT_EXECUTABLE.has(code) || (blamesBox(error) && code !== "EACCES")) throw error;
      return { code: "notExecutable", parameters: { command } };
    }
  },
});

const asItIs: Wrap = (line) => line;

/** Found out at the first run, for as long as this process lives. */
let found: Promise<Wrap | undefined> | undefined;
function separation(): Promise<Wrap | undefined> {
  found ??= findSeparation(process.getuid?.());
  return found;
}

/** The program that keeps plugins apart says itself that it could not start one. */
function failedToStart({ stdout, stderr }: PluginRun): boolean {
  return stdout === "" && /^(bwrap|landlock): /.test(stderr);
}

function observeRun(
  command: string,
  { exitCode, stdout, stderr, tooMuch }: PluginRun,
  context: Pick<RunContext, "note">,
): Seen {
  const { summary, longText, values, leftOut, unreadable } = parsePluginOutput(stdout);
  if (leftOut > 0) context.note(makeNote("valuesLeftOut", String(leftOut)));
  if (unreadable.length > 0) context.note(makeNote("valuesUnreadable", unreadable.join(", ")));
  const output = summary === "" ? (stderr.trim().split("\n")[0] ?? "") : summary;
  const detail = [stdout.trimEnd(), stderr.trimEnd()].filter((text) => text !== "").join("\n");
  const evidence = longText !== "" || stderr !== "" ? { detail } : {};
  if (tooMuch) return { code: "tooMuchOutput", parameters: { command, output }, detail };
  const code = exitCode === undefined ? undefined : CODE_OF_EXIT[exitCode];
  if (code === undefined) {
    return { code: "badExit", parameters: { command, output, exit: exitCode ?? "signal" }, ...evidence };
  }
  return {
    code,
    parameters: { command, output },
    measurements: Object.fromEntries(values.map(({ label, value }) => [label, value])),
    units: Object.fromEntries(values.map(({ label, unit }) => [label, unit])),
    ...evidence,
  };
}
