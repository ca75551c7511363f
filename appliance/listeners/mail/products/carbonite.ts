/** Carbonite Safe, Server Backup and EVault agents. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const carbonite: MailProduct = {
  id: "carbonite",
  title: "Carbonite",
  recognised: [
    { text: ["carbonite", "evault"] },
    { subject: ["carbonite", "evault"] },
    { from: ["carbonite", "evault"] },
  ],
  subject: {
    failed: ["backup failed", "failed", "missed", "cancelled", "no files"],
    warned: ["completed with errors", "with warnings", "deferred"],
    succeeded: ["backup completed", "completed", "success*", "successful"],
  },
  status: ["backup status", "job status", "result"],
  values: {
    failed: ["failed", "missed", "cancelled", "no files"],
    warned: ["completed with errors", "completed with warning*", "deferred"],
    succeeded: ["completed", "success*"],
  },
  machine: ["computer", "computer name", "agent"],
  noReport: TEST_MAILS,
};
