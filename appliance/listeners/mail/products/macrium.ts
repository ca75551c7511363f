/** Macrium Reflect and Macrium Site Manager. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const macrium: MailProduct = {
  id: "macrium",
  title: "Macrium Reflect",
  recognised: [{ text: ["macrium"] }, { subject: ["macrium"] }, { from: ["macrium"] }],
  subject: {
    failed: [
      "backup failure",
      "clone failure",
      "failure notification",
      "image failed",
      "backup aborted",
      "aborted",
      "failed",
    ],
    warned: ["backup warning", "warning notification"],
    succeeded: ["backup success", "clone success", "success notification", "completed successfully"],
  },
  text: {
    failed: ["backup aborted", "clone aborted", "image failed"],
    succeeded: ["image completed", "clone completed", "backup completed", "backup complete", "completed successfully"],
  },
  job: ["backup definition", "backup definition file"],
  size: ["total selected", "image size", "file size"],
  noReport: TEST_MAILS,
};
