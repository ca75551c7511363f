/** TrueNAS and FreeNAS: alerts of replication, snapshot, cloud sync and rsync tasks. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const truenas: MailProduct = {
  id: "truenas",
  title: "TrueNAS",
  recognised: [
    { text: ["truenas", "freenas", "ixsystems"] },
    { subject: ["truenas", "freenas"] },
    { from: ["truenas", "freenas"] },
  ],
  text: {
    failed: [
      "replication * failed",
      "cloud sync task * failed",
      "rsync task * failed",
      "snapshot task * failed",
      "task failed",
      "failed",
      "scrub * errors",
    ],
    succeeded: [
      "replication * succeeded",
      "cloud sync task * successful",
      "rsync task * succeeded",
      "snapshot task * succeeded",
      "task succeeded",
      "succeeded",
      "completed successfully",
    ],
  },
  noReport: TEST_MAILS,
};
