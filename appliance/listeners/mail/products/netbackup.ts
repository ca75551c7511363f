/** Veritas NetBackup: the exit status of a policy or client. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const netbackup: MailProduct = {
  id: "netbackup",
  title: "NetBackup",
  recognised: [{ text: ["netbackup"] }, { subject: ["netbackup"] }, { from: ["netbackup"] }],
  text: {
    failed: [
      "backup failed",
      "exit status of backup failed",
      ...[
        2, 6, 13, 23, 24, 25, 41, 42, 48, 52, 54, 57, 58, 59, 71, 83, 84, 86, 96, 129, 130, 156, 191, 196, 1542, 4207,
      ].map((code) => `exit status ${code}`),
    ],
    warned: ["exit status 1", "the requested operation was partially successful"],
    succeeded: ["exit status 0", "the requested operation was successfully completed"],
  },
  machine: ["client", "client name"],
  job: ["policy", "policy name"],
  noReport: TEST_MAILS,
};
