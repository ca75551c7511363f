/** UrBackup: reports of image and file backups. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const urbackup: MailProduct = {
  id: "urbackup",
  title: "UrBackup",
  recognised: [
    { text: ["urbackup"] },
    { subject: ["urbackup"] },
    { from: ["urbackup"] },
    {
      subject: [
        "full image backup of",
        "incremental image backup of",
        "full file backup of",
        "incremental file backup of",
      ],
    },
  ],
  subject: {
    failed: ["failed", "backup of * failed", "problem*"],
    succeeded: ["successful", "was successful", "succeeded"],
  },
  text: {
    failed: ["backup failed", "fatal error", "had a timeout"],
    succeeded: ["backup successful", "backup succeeded", "finished successfully"],
  },
  size: ["transferred"],
  noReport: TEST_MAILS,
};
