/**
 * Where the passphrase of a backup comes from: a file, a systemd credential, the environment, a person at the terminal, or standard
 * input. Never an argument: everybody on the machine can read those.
 */
import { lines } from "#texts/en/lines/keep-lines.ts";
import { sayer } from "./speech.ts";
import { readFileSync } from "node:fs";
import { refuse } from "#backup/backup-error.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import type { Terminal } from "./verb.ts";

const { say } = sayer(lines);

export const PASSPHRASE_CREDENTIAL = "vedetta-backup-passphrase";
export const PASSPHRASE_VARIABLE = "VEDETTA_BACKUP_PASSPHRASE";
/** As for passwords of users, and then some: a file can be tried on at leisure. */
const LEAST_CHARS = 12;

/** @param isNew a short one is refused, and a person types it twice @throws BackupError; the file system's error */
export async function passphraseOf(file: string | undefined, terminal: Terminal, isNew: boolean): Promise<string> {
  const passphrase = withoutEnd(await find(file, terminal, isNew));
  if (passphrase === "") refuse("backup.noPassphrase", "");
  if (isNew && passphrase.length < LEAST_CHARS) refuse("backup.shortPassphrase", "", { least: LEAST_CHARS });
  return passphrase;
}

async function find(file: string | undefined, terminal: Terminal, isNew: boolean): Promise<string> {
  const { env, askHidden } = terminal;
  if (file !== undefined) return readFileSync(file, "utf8");
  const given = credentialsFolder(env["CREDENTIALS_DIRECTORY"]).get(PASSPHRASE_CREDENTIAL) ?? env[PASSPHRASE_VARIABLE];
  if (given !== undefined && given !== "") return given;
  if (askHidden === undefined) return terminal.readStdin();
  const typed = await askHidden(`${say("keep.passphrase")} `);
  if (isNew && (await askHidden(`${say("keep.passphraseAgain")} `)) !== typed) refuse("backup.otherPassphrase", "");
  return typed;
}

/** A newline at the end is not part of it. */
function withoutEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}
