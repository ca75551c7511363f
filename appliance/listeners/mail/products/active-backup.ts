/** Synology Active Backup for Business, for Microsoft 365 and for Google Workspace: a mail for each task, with its devices. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const activeBackup: MailProduct = {
  id: "active-backup",
  title: "Synology Active Backup",
  recognised: [
    { text: ["active backup"] },
    { subject: ["active backup"] },
    { from: ["active backup", "activebackup"] },
  ],
  text: {
    failed: ["was canceled", "was cancelled", "failed to back up"],
    warned: [
      "partially completed",
      "partially successful",
      "completed partially",
      "teilweise *",
      "parzialmente *",
      "részben*",
      "частично *",
      "部分完成",
      "部分成功",
      "djelomično *",
    ],
  },
  subject: {
    warned: [
      "partially *",
      "teilweise *",
      "parzialmente *",
      "részben*",
      "частично *",
      "部分完成",
      "部分成功",
      "djelomično *",
    ],
    failed: ["failed", "canceled", "cancelled"],
  },
  rows: true,
  noReport: TEST_MAILS,
  machine: ["device name", "device", "pc", "physical server", "virtual machine", "source device", "target device"],
  job: ["task name", "task", "backup task"],
  size: ["transferred size", "transferred data", "data transferred", "change size"],
  duration: ["duration", "time spent"],
};
