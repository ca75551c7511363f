/** English for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "is no backup of a box",
  "backup.newer": ({ format }) => `is a backup of format ${format}, made by a newer version; restore it with that one`,
  "backup.newerShape": ({ program }) =>
    `was made by version ${program}, which is newer than this one; restore it with that one`,
  "backup.damagedHead": () => "is damaged at its beginning, where it says how it is encrypted",
  "backup.damaged": ({ byte, piece }) => `is damaged: piece ${piece}, at byte ${byte}, is not what was written`,
  "backup.truncated": ({ byte }) => `ends too early, at byte ${byte}: the rest is missing`,
  "backup.trailing": ({ byte }) => `goes on after its end, at byte ${byte}: something was appended`,
  "backup.passphrase": () => "was made with another passphrase",
  "backup.content": ({ record }) =>
    `decrypts, but record ${record} in it makes no sense; it was not made by this program`,
  "backup.damagedContent": ({ database, reason }) => `decrypts, but its ${database} is damaged: ${reason}`,
  "backup.noSpace": ({ neededBytes, freeBytes }) =>
    `has too little space: ${bytes(neededBytes)} are needed, ${bytes(freeBytes)} are free`,
  "backup.exists": () => "is there already; say --replace to write over it",
  "backup.noBox": () => "holds no box that could be backed up",
  "backup.boxRuns": () => "is in use by a box that runs; stop it first",
  "backup.hasData": () => "holds the data of a box already; say --replace to give that up",
  "backup.diskRefuses": () =>
    "takes no changes just now, so what the box decided lately is not in its files; mend the disk first",
  "backup.noPassphrase": () => "a passphrase is needed: --passphrase-file FILE, or on standard input",
  "backup.shortPassphrase": ({ least }) => `a passphrase has at least ${least} characters`,
  "backup.otherPassphrase": () => "these were two different passphrases",
} satisfies Partial<RefusalSentences>;
