/** Veeam Backup & Replication, its agents and its backup for Microsoft 365. The status stands in brackets in the subject, whatever the language. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const veeam: MailProduct = {
  id: "veeam",
  title: "Veeam",
  recognised: [
    { text: ["veeam backup", "veeam agent", "veeam endpoint", "veeam one", "veeam plug-in"] },
    { subject: ["veeam"] },
    { from: ["veeam"] },
    {
      subject: [
        "success * # vms",
        "warning * # vms",
        "failed * # vms",
        "success * # machines",
        "warning * # machines",
        "failed * # machines",
        "success * # objects",
        "warning * # objects",
        "failed * # objects",
      ],
    },
  ],
  subjects: ["*[{status}] {job} (*)*", "*[{status}] {job}"],
  values: { failed: ["failed", "error"], warned: ["warning"], succeeded: ["success"] },
  noReport: TEST_MAILS,
  lines: [
    "backup job: {job}",
    "agent backup job: {job}",
    "backup copy job: {job}",
    "replication job: {job}",
    "job name: {job}",
  ],
  size: ["backup size", "transferred", "data transferred"],
};
