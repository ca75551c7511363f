/** Uranium Backup. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const uranium: MailProduct = {
  id: "uranium",
  title: "Uranium Backup",
  recognised: [{ text: ["uranium backup"] }, { subject: ["uranium backup", "uranium"] }, { from: ["uranium"] }],
  subject: {
    failed: ["failed", "with errors", "con errori", "fallito", "errore", "errori", "error*"],
    warned: ["with warnings", "con avvisi", "con avvertimenti", "warning"],
    succeeded: ["successful", "completed", "successfully", "completato", "con successo", "success"],
  },
  noReport: TEST_MAILS,
};
