/** Arcserve UDP, Arcserve Backup and their predecessors by CA. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const arcserve: MailProduct = {
  id: "arcserve",
  title: "Arcserve",
  recognised: [{ text: ["arcserve"] }, { subject: ["arcserve"] }, { from: ["arcserve"] }],
  subject: {
    failed: [
      "failed",
      "failure",
      "missed",
      "canceled",
      "cancelled",
      "crash*",
      "incomplete",
      "unsuccessful*",
      "skipped",
    ],
    warned: ["completed with warning*", "finished with warning*", "with warning*", "warning"],
    succeeded: ["finished", "successful*", "success", "completed", "succeeded"],
    started: ["job started", "started"],
  },
  status: ["job status", "status", "backup status", "job result"],
  values: {
    failed: [
      "failed",
      "missed",
      "canceled",
      "cancelled",
      "crash*",
      "incomplete",
      "error",
      "skipped",
      "license failure",
    ],
    warned: ["finished with warning*", "completed with warning*"],
    succeeded: ["finished", "completed", "success*"],
  },
  rows: true,
  noReport: TEST_MAILS,
  machine: ["node name", "node", "agent", "agent node", "protected node", "server name", "machine name"],
  job: ["plan name", "plan", "job name"],
  size: ["protected data size", "backup data size", "data size", "raw data size", "processed data size"],
  duration: ["elapsed time", "job duration"],
};
