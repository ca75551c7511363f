/** Time Machine servers and clients: what scripts mail of tmutil. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const timeMachine: MailProduct = {
  id: "time-machine",
  title: "Time Machine",
  recognised: [{ text: ["time machine", "tmutil", "timemachine"] }, { subject: ["time machine"] }],
  text: {
    failed: [
      "backup failed",
      "could not complete the backup",
      "could not be completed",
      "backup canceled",
      "no backup for",
    ],
    succeeded: ["backup completed successfully", "completed backup", "backup completed"],
  },
  noReport: TEST_MAILS,
};
