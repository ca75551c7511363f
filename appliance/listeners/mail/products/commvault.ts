/** Commvault: alerts of finished and failed jobs. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const commvault: MailProduct = {
  id: "commvault",
  title: "Commvault",
  recognised: [
    { text: ["commvault", "commcell", "simpana"] },
    { subject: ["commvault", "commcell", "simpana"] },
    { from: ["commvault", "simpana"] },
  ],
  subject: {
    failed: ["job failed", "data protection * failed", "killed", "no backup", "failed"],
    warned: ["completed with errors", "completed w/ one or more errors", "completed with warning*", "partial success"],
    succeeded: ["job succeeded", "completed", "succeeded"],
  },
  status: ["status", "job status", "detected criteria", "failure reason"],
  values: {
    failed: ["failed", "killed", "job failed", "no run", "failed to start", "delayed"],
    warned: [
      "completed w/ one or more errors",
      "completed with one or more errors",
      "completed with errors",
      "completed with warning*",
      "partial success",
      "job activity completed with errors",
      "skipped",
    ],
    succeeded: ["completed", "job succeeded", "succeeded", "job activity"],
  },
  machine: ["client", "client name"],
  job: ["subclient", "schedule policy"],
  size: ["data transferred", "size of application", "data written"],
  noReport: TEST_MAILS,
};
