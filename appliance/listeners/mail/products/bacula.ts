/** Bacula and Bareos: the line "Termination" decides. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const bacula: MailProduct = {
  id: "bacula",
  title: "Bacula / Bareos",
  recognised: [
    { subject: ["bacula", "bareos"] },
    { from: ["bacula", "bareos"] },
    { text: ["termination backup", "termination *** backup", "termination verify", "bacula", "bareos"] },
  ],
  subjects: ["*bacula: {status} of {job}", "*bareos: {status} of {job}", "*bacula: {status}", "*bareos: {status}"],
  status: ["termination"],
  values: {
    failed: [
      "error",
      "fatal error",
      "canceled",
      "cancelled",
      "failed",
      "incomplete",
      "verify differences",
      "intervention needed",
    ],
    warned: ["ok with warnings", "backup ok with warnings", "with warnings"],
    succeeded: ["ok"],
  },
  text: { failed: ["intervention needed"] },
  machine: ["client", "fd name"],
  job: ["job", "job name"],
  size: ["sd bytes written", "fd bytes written", "bytes written"],
  duration: ["elapsed time"],
  noReport: TEST_MAILS,
};
