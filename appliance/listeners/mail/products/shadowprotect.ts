/** StorageCraft ShadowProtect and ImageManager (now Arcserve ShadowProtect). */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const shadowprotect: MailProduct = {
  id: "shadowprotect",
  title: "ShadowProtect",
  recognised: [
    { text: ["shadowprotect", "storagecraft", "imagemanager", "stc agent"] },
    { subject: ["shadowprotect", "storagecraft", "imagemanager"] },
    { from: ["shadowprotect", "storagecraft"] },
  ],
  subject: {
    failed: [
      "backup failed",
      "failed",
      "backup failure",
      "aborted",
      "verification failure",
      "consolidation failure",
      "missing",
    ],
    succeeded: ["backup success", "backup successful", "success", "completed", "succeeded"],
    warned: ["warning*"],
  },
  text: {
    failed: ["backup aborted", "job failed", "backup failed", "cannot create image"],
    succeeded: ["backup completed", "job successfully completed", "completed successfully"],
  },
  machine: ["machine", "machine name", "computer"],
  noReport: TEST_MAILS,
};
