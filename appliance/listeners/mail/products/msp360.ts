/** MSP360 and CloudBerry Backup. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const msp360: MailProduct = {
  id: "msp360",
  title: "MSP360 / CloudBerry",
  recognised: [
    { text: ["msp360", "cloudberry"] },
    { subject: ["msp360", "cloudberry"] },
    { from: ["msp360", "cloudberry"] },
  ],
  status: ["status", "plan status", "result"],
  values: {
    failed: ["failed", "error", "interrupted", "overdue", "fail"],
    warned: ["warning"],
    succeeded: ["success*", "ok"],
  },
  machine: ["computer", "computer name"],
  job: ["plan name", "backup plan", "plan"],
  size: ["data uploaded", "uploaded", "total size"],
  noReport: TEST_MAILS,
};
