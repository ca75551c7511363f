/** Azure Backup and its agent MARS. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const azureBackup: MailProduct = {
  id: "azure-backup",
  title: "Azure Backup",
  recognised: [
    {
      text: [
        "azure backup",
        "recovery services vault",
        "recovery services agent",
        "microsoft azure recovery services",
        "mars agent",
        "obengine",
      ],
    },
    { subject: ["azure backup", "azure monitor alert"], text: ["backup"] },
    { from: ["azure"], text: ["backup"] },
  ],
  subject: {
    failed: ["backup failure", "backup failed", "failed", "failure", "critical"],
    warned: ["completed with warning*", "warning"],
    succeeded: ["backup succeeded", "completed", "successful"],
  },
  text: {
    failed: ["backup failure", "backup failed", "job failed", "fired severity * sev0", "fired severity * sev1"],
    warned: ["completed with warning*"],
    succeeded: ["backup completed", "completed successfully", "job completed"],
  },
  machine: ["backup item", "protected item", "server", "machine name", "source", "affected resource"],
  noReport: TEST_MAILS,
};
