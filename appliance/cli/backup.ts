/** `vedetta backup`: everything a box is and knows, as one encrypted file; also while it runs. */
import { lines } from "#texts/en/lines/keep-lines.ts";
import { sayer } from "./speech.ts";
import { setPriority } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { readIdentity } from "#box/identity.ts";
import { BackupError, refuse } from "#backup/backup-error.ts";
import { makeBackup, type MadeBackup, type OpenSecret } from "#backup/make-backup.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { isoTime, systemClock } from "#lib/clock.ts";
import { BACKUP_FACT, type LastBackup } from "#model/backup.ts";
import type { StateStore } from "#store/state-store.ts";
import { configFiles } from "./config-files.ts";
import { dataFolderOf } from "./data-folder.ts";
import { hasState, withState } from "./open-state.ts";
import { passphraseOf } from "./passphrase.ts";
import { saySentence, speech } from "./speech.ts";
import { usage } from "./usage.ts";
import { complain, type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lines);

/** The box comes first. Source: setpriority(2). */
const KIND = 10;

export const backup: Verb = {
  name: "backup",

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        config: { type: "string" },
        "without-history": { type: "boolean", default: false },
        replace: { type: "boolean", default: false },
        "passphrase-file": { type: "string" },
        json: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw usage("common.oneFile", { verb: "backup" });
    const folder = dataFolderOf(values.data, terminal.env);
    setPriority(KIND);
    try {
      const passphrase = await passphraseOf(values["passphrase-file"], terminal, true);
      const others = values.config === undefined ? [] : readConfig(values.config);
      const { at, secrets } = await look(folder, terminal);
      const withHistory = !values["without-history"];
      const made = await makeBackup({
        folder,
        file: path.resolve(file),
        passphrase,
        withHistory,
        replace: values.replace,
        program: readIdentity().version,
        at,
        secrets,
        others,
      });
      await withState(folder, terminal, (state) => note(state, { at, withHistory }));
      tell(terminal, values.json, path.resolve(file), made, { at, secrets });
      return 0;
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      complain(terminal, "backup", speech().refusalLine(error.refusal));
      return 1;
    }
  },
};

interface Look {
  readonly at: number;
  readonly secrets: readonly OpenSecret[];
}

/** Opens the state as any verb does: what a box that is not running left to be made good is made good first. */
async function look(folder: string, terminal: Terminal): Promise<Look> {
  if (!hasState(folder)) refuse("backup.noBox", folder);
  let found: Look | undefined;
  await withState(folder, terminal, (state) => {
    if (state.waitsForDisk(folder)) refuse("backup.diskRefuses", folder);
    const credentials = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"]);
    const store = new SecretStore(state.secrets, () => loadSecretKey(folder, credentials));
    const secrets = store.list().map(({ name }): OpenSecret => {
      const value = store.get(name);
      return value === undefined ? { name } : { name, value };
    });
    found = { at: systemClock.wallMs(), secrets };
    return 0;
  });
  return found ?? refuse("backup.noBox", folder);
}

function note(state: StateStore, last: LastBackup): number {
  state.facts.set(BACKUP_FACT, last);
  return 0;
}

function readConfig(file: string): { path: string; content: Buffer }[] {
  const text = readConfigFile(file);
  if (typeof text !== "string") throw new BackupError(text);
  return configFiles(file, text);
}

function tell(terminal: Terminal, asJson: boolean, file: string, made: MadeBackup, { at, secrets }: Look): void {
  const unreadable = secrets.filter(({ value }) => value === undefined).map(({ name }) => name);
  if (asJson) {
    terminal.out(JSON.stringify({ file, at: isoTime(at), ...made, secrets: secrets.length, unreadable }));
    return;
  }
  const { rows, files } = made;
  const size = saySentence({ code: "unit.bytes", parameters: { value: made.bytes } });
  terminal.out(say("keep.backup.made", { file, size, rows, files, secrets: secrets.length }));
  for (const name of unreadable) terminal.out(`  ${say("keep.backup.secretLost", { name })}`);
  for (const name of made.leftOut) terminal.out(`  ${say("keep.backup.leftOut", { name })}`);
}
