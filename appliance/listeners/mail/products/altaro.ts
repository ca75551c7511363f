/** Altaro VM Backup, since 2021 Hornetsecurity VM Backup: a mail for each machine or operation. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const altaro: MailProduct = {
  id: "altaro",
  title: "Altaro / Hornetsecurity VM Backup",
  recognised: [
    { text: ["altaro", "hornetsecurity"] },
    { subject: ["altaro", "hornetsecurity"] },
    { from: ["altaro", "hornetsecurity"] },
  ],
  rows: true,
  noReport: TEST_MAILS,
  machine: ["virtual machine", "vm name", "vm", "virtual machine name", "machine name"],
  size: ["transferred", "transfer size", "data transferred", "backup size", "uncompressed size"],
  duration: ["time taken", "backup duration", "operation duration"],
};
