/** `vedetta restore`: a backup into a data folder, for a box that takes the place of another. */
import { lines } from "#texts/en/lines/keep-lines.ts";
import { sayer } from "./speech.ts";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { BackupError } from "#backup/backup-error.ts";
import { checkBackup, restoreBackup, type RestoredBackup } from "#backup/restore-backup.ts";
import type { BackupContents } from "#backup/read-backup.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { isoTime, systemClock } from "#lib/clock.ts";
import { CONFIG_FOLDER } from "./config-files.ts";
import { markRestored } from "#relay/enrolment/memory.ts";
import { dataFolderOf } from "./data-folder.ts";
import { passphraseOf } from "./passphrase.ts";
import { speech } from "./speech.ts";
import { usage } from "./usage.ts";
import { type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lines);

const HELP = `
Usage: vedetta restore FILE [--data DIR] [--replace] [--check] [--passphrase-file FILE] [--json]

Puts a backup into a data folder, whole or not at all: a power cut at any moment leaves what was there, or the new box. The box
that runs on it then goes on as the one before, also on another kind of processor. Its events are numbered far beyond what
the one before can have used; nobody is told anything of its open incidents until they were looked at anew.

  --data DIR               where to (default: vedetta-data); a folder that holds a box is refused
  --replace                gives up the box that the folder holds; one that runs is refused all the same
  --check                  only reads FILE, to its end, and says whether it can be restored
  --passphrase-file FILE   as with vedetta backup

Switch off the box before it: two with one identity take turns at the broker. One that was enrolled has a new certificate made
with its first connection, and that of the box before is revoked then.
`;

export const restore: Verb = {
  name: "restore",
  help: HELP,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        replace: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        "passphrase-file": { type: "string" },
        json: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw usage("common.oneFile", { verb: "restore" });
    const file = path.resolve(name);
    const folder = dataFolderOf(values.data, terminal.env);
    const passphrase = () => passphraseOf(values["passphrase-file"], terminal, false);
    try {
      if (values.check) return tellContents(terminal, values.json, file, await checkBackup(file, passphrase));
      const credentials = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"]);
      const done = await restoreBackup({
        file,
        folder,
        passphrase,
        replace: values.replace,
        clock: systemClock,
        storeSecrets(state, staging, secrets) {
          const store = new SecretStore(state.secrets, () => loadSecretKey(staging, credentials));
          for (const [secret, value] of secrets) store.set(secret, value);
          // Its key may be in use by the box before: it asks for a new one, and that the old ends.
          markRestored(state.facts);
        },
      });
      return tellRestored(terminal, values.json, folder, done);
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      terminal.err(`vedetta restore: ${speech().refusalLine(error.refusal)}`);
      return 1;
    }
  },
};

function tellContents(
  terminal: Terminal,
  asJson: boolean,
  file: string,
  { manifest, rows, files }: BackupContents,
): number {
  const { at, program, withHistory } = manifest;
  if (asJson) terminal.out(JSON.stringify({ file, at: isoTime(at), program, withHistory, rows, files }));
  else {
    terminal.out(say("keep.restore.can", { file, at: isoTime(at), version: program, rows, files }));
    if (!withHistory) terminal.out(`  ${say("keep.restore.noHistory")}`);
  }
  return 0;
}

function tellRestored(terminal: Terminal, asJson: boolean, folder: string, done: RestoredBackup): number {
  const { manifest, rows, files, secrets, lostSecrets, restored } = done;
  const { at, program, withHistory } = manifest;
  if (asJson) {
    const told = { data: folder, at: isoTime(at), program, withHistory, rows, files, secrets, lostSecrets };
    terminal.out(JSON.stringify({ ...told, skipped: restored.skipped }));
    return 0;
  }
  terminal.out(say("keep.restore.done", { folder, at: isoTime(at), rows, files, secrets }));
  for (const name of lostSecrets) terminal.out(`  ${say("keep.restore.secretLost", { name })}`);
  if (existsSync(path.join(folder, CONFIG_FOLDER)))
    terminal.out(`  ${say("keep.restore.configFile", { folder: CONFIG_FOLDER })}`);
  terminal.out(`  ${say("keep.restore.nextEvent", { number: restored.skipped.to + 1 })}`);
  terminal.out(`  ${say("keep.restore.switchOff")}`);
  return 0;
}
