/** Restores a backup over a folder, and says when it begins; for `restore-kill.ts`, which kills it. */
import { restoreBackup } from "#backup/restore-backup.ts";
import { systemClock } from "#lib/clock.ts";

const [file = "", folder = ""] = process.argv.slice(2);
process.stdout.write("begun\n");
await restoreBackup({
  file,
  folder,
  passphrase: async () => "correct horse battery",
  replace: true,
  clock: systemClock,
  storeSecrets: () => {},
});
