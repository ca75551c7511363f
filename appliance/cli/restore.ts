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
import { complain, type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lines);

export const restore: Verb = {
  name: "restore",

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
      complain(terminal, "restore", speech().refusalLine(error.refusal));
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
