/** NAKIVO Backup & Replication: a mail for each run of a job, with a table of its machines. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const nakivo: MailProduct = {
  id: "nakivo",
  title: "NAKIVO",
  recognised: [{ text: ["nakivo"] }, { subject: ["nakivo"] }, { from: ["nakivo"] }],
  subjects: [
    '*job "{job}" {status}',
    '*"{job}" {status}',
    '*"{job}": {status}',
    "*job '{job}' {status}",
    "*'{job}' {status}",
    "*[{status}] {job}",
    "*job {job} has {status}",
  ],
  text: {
    failed: ["has been stopped", "was stopped", "job has failed", "has failed"],
    succeeded: [
      "has completed successfully",
      "has finished successfully",
      "has been completed successfully",
      "completed successfully",
    ],
  },
  values: {
    failed: ["failed", "stopped", "error", "errors"],
    warned: ["successful with warning*", "completed with warning*"],
    succeeded: ["successful", "successfully", "finished", "completed", "ok", "succeeded"],
  },
  status: ["last run result", "run result", "last run", "job run result"],
  rows: true,
  noReport: TEST_MAILS,
  size: ["data transferred", "transferred", "backup size", "data size"],
  duration: ["duration", "run duration"],
  job: ["job name", "job"],
};
