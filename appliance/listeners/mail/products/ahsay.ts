/** Ahsay and what is sold under other names of it: the status stands in brackets in the subject. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const ahsay: MailProduct = {
  id: "ahsay",
  title: "Ahsay",
  recognised: [
    {
      text: ["ahsay", "ahsaycbs", "ahsayobm", "backup set", "backup job summary"],
      subject: ["backup report", "report di backup", "backup job", "scheduled backup"],
    },
    { subject: ["ahsay"] },
    { from: ["ahsay"] },
  ],
  subjects: [
    "*backup report [{status}] > {machine} > {job} > *",
    "*report di backup [{status}] > {machine} > {job} > *",
    "*[{status}] *backup * report*",
    "scheduled backup, {machine} > {job} > *, {status}",
  ],
  status: ["job status", "backup status", "stato del processo"],
  values: {
    failed: [
      "failed",
      "error*",
      "missed",
      "was missed",
      "interrupted",
      "quota exceeded",
      "with errors",
      "unfinished",
      "still running",
      "not yet finished",
    ],
    warned: ["warning*", "with warning*", "completed with warning*", "skipped"],
    succeeded: ["success*", "ok", "finished successfully", "successful", "completed successfully"],
  },
  job: ["backup set"],
  size: ["data size"],
  noReport: TEST_MAILS,
};
