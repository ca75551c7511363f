/** Duplicati: a result, and a long list of counts that all may be nothing. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const duplicati: MailProduct = {
  id: "duplicati",
  title: "Duplicati",
  recognised: [
    { subject: ["duplicati"] },
    { from: ["duplicati"] },
    { text: ["duplicati", "parsedresult", "mainoperation", "deletedfolders"] },
  ],
  subjects: [
    "*duplicati * report for {job} ({status})*",
    "*duplicati {status}: {job}",
    "*duplicati: {job} - {status}",
    "*duplicati {status}, *",
    "*duplicati: {status} *",
  ],
  status: ["parsedresult", "parsed result", "result"],
  values: {
    failed: ["error", "fatal", "failed", "failure", "errors"],
    warned: ["warning", "warnings"],
    succeeded: ["success", "completed"],
  },
  text: { failed: ["fatal error"] },
  size: ["sizeofexaminedfiles", "size of examined files", "sizeofaddedfiles", "bytesuploaded", "bytes uploaded"],
  duration: ["duration"],
  machine: ["machine-name", "machine name", "machine"],
  job: ["backup-name", "backup name"],
  noReport: TEST_MAILS,
};
