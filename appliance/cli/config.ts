/** `vedetta config`: looks at a configuration, and moves it into and out of a box. */
import { lines } from "#texts/en/lines/config-lines.ts";
import { sayer } from "./speech.ts";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTypes } from "#checks/registry.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import { withAbsoluteFiles } from "#config/document-text.ts";
import { loadSite } from "#config/load-site.ts";
import { silentLog } from "#lib/log.ts";
import { RefusalError, type Refusal } from "#model/refusal.ts";
import { viewRefusal } from "#texts/say-refusal.ts";
import { restoreVersion, showDifference, showVersions } from "./config-history.ts";
import { dataFolderOf } from "./data-folder.ts";
import { openConfig } from "./open-config.ts";
import { withState } from "./open-state.ts";
import { withSecrets } from "./own-secrets.ts";
import { showConfig } from "./show-config.ts";
import { speakAsSite, speech } from "./speech.ts";
import { expected, sayCommon, usage } from "./usage.ts";
import { EXIT_CONFIG, type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lines);

interface Options {
  readonly folder: string;
  readonly json: boolean;
  readonly strict: boolean;
}

export const config: Verb = {
  name: "config",

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        json: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [action, ...rest] = positionals;
    const options = { folder: dataFolderOf(values.data, terminal.env), json: values.json, strict: values.strict };
    if (action === "validate") return validate(onlyFile(action, rest), options, terminal);
    if (action === "import") return importFile(onlyFile(action, rest), options, terminal);
    if (action === "diff") return showDifference(options.folder, terminal, rest, values.json);
    if (action === "restore") return restoreVersion(options.folder, terminal, rest);
    if (rest.length > 0) throw usage("common.takesNo", { verb: `config ${action}`, word: rest[0] ?? "" });
    if (action === "schema") {
      terminal.out(JSON.stringify(makeConfigSchema(checkTypes), undefined, 2));
      return 0;
    }
    if (action === "versions") return showVersions(options.folder, terminal, values.json);
    if (action === "show" || action === "export")
      return showConfig(options.folder, terminal, { json: values.json, withVersion: action === "show" });
    throw expected(["validate", "schema", "show", "import", "export", "versions", "diff", "restore"], action);
  },
};

function onlyFile(action: string, rest: readonly string[]): string {
  const [file] = rest;
  if (file === undefined || rest.length > 1) throw usage("common.oneFile", { verb: `config ${action}` });
  return file;
}

function validate(file: string, options: Options, terminal: Terminal): Promise<number> {
  return withSecrets(options.folder, terminal, async (secrets) => {
    const text = readConfigFile(file);
    const baseFolder = path.dirname(file);
    const loaded =
      typeof text === "string"
        ? loadSite(text, { fileName: file, baseFolder, secrets, checkTypes, lenient: !options.strict })
        : { problems: [text], warnings: [], notYetInForce: [] };
    const { problems, warnings, notYetInForce } = loaded;
    if (loaded.site !== undefined) await speakAsSite(loaded.site);
    const hosts = loaded.site?.hosts ?? [];
    const services = hosts.reduce((sum, host) => sum + host.services.length, 0);
    if (options.json) {
      terminal.out(
        JSON.stringify({
          valid: problems.length === 0,
          hosts: hosts.length,
          services,
          problems: problems.map(viewRefusal),
          warnings: warnings.map(viewRefusal),
          notYetInForce,
        }),
      );
      return problems.length === 0 ? 0 : EXIT_CONFIG;
    }
    warn(terminal, warnings);
    if (problems.length > 0) throw new RefusalError(problems);
    terminal.out(say("config.valid", { hosts: hosts.length, services }));
    for (const part of notYetInForce) terminal.out(say("config.notYet", { part }));
    return 0;
  });
}

function importFile(file: string, { folder }: Options, terminal: Terminal): Promise<number> {
  const text = readConfigFile(file);
  if (typeof text !== "string") throw new RefusalError([text]);
  return withState(folder, terminal, async (state) => {
    const keeper = openConfig({ dataFolder: folder, state, log: silentLog, env: terminal.env });
    // Masks in the file stand for secrets of the configuration that is there.
    if (state.configVersions.newest() !== undefined) keeper.load();
    const { problems, warnings, site } = keeper.put(withAbsoluteFiles(text, path.dirname(path.resolve(file))), {
      name: "command line",
      origin: "file",
    });
    if (site !== undefined) await speakAsSite(site);
    warn(terminal, warnings);
    if (problems.length > 0) throw new RefusalError(problems);
    const version = state.configVersions.newest();
    terminal.out(say("config.stored", { version: String(version?.id), hosts: site?.hosts.length ?? 0 }));
    return 0;
  });
}

function warn(terminal: Terminal, warnings: readonly Refusal[]): void {
  for (const warning of warnings) terminal.err(sayCommon("common.warning", { said: speech().refusalLine(warning) }));
}
