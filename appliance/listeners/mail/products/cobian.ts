/** Cobian Backup, versions 8 to 11, and Cobian Reflector: the log, and the counts at its end. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const cobian: MailProduct = {
  id: "cobian",
  title: "Cobian",
  recognised: [{ text: ["cobian"] }, { subject: ["cobian"] }, { from: ["cobian"] }],
  text: {
    failed: ["backup aborted", "aborted by the user", "fatal error", "err"],
    succeeded: [
      "backup done",
      "the backup is done",
      "backup is done",
      "the backup has finished",
      "backup finished",
      "backup ended",
      "backup for the task * finished",
      "total backup time",
      "sicherung beendet",
      "backup completato",
      "backup terminato",
      "mentés kész",
      "резервное копирование завершено",
      "备份完成",
      "backup završen",
    ],
  },
  counts: true,
  lines: ['*for the task "{job}"*', '*the task "{job}"*'],
  size: ["total size", "backed up size", "size backed up"],
  duration: ["total backup time", "backup time"],
  machine: ["computer", "computer name"],
  job: ["task", "task name"],
  noReport: TEST_MAILS,
};
