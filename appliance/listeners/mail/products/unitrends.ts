/** Unitrends and Kaseya Unified Backup. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const unitrends: MailProduct = {
  id: "unitrends",
  title: "Unitrends",
  recognised: [{ text: ["unitrends"] }, { subject: ["unitrends"] }, { from: ["unitrends"] }],
  rows: true,
  counts: true,
  subject: {
    failed: ["failure report", "failed", "failure"],
    warned: ["warning*"],
    succeeded: ["successful", "success"],
  },
  machine: ["asset", "client", "appliance"],
  noReport: TEST_MAILS,
};
