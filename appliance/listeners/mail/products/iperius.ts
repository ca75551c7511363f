/** Iperius Backup. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const iperius: MailProduct = {
  id: "iperius",
  title: "Iperius Backup",
  recognised: [{ text: ["iperius"] }, { subject: ["iperius"] }, { from: ["iperius"] }],
  subject: {
    failed: ["completed with errors", "completato con errori", "with errors", "failed", "stopped", "interrotto"],
    warned: ["completed with warnings", "completato con avvisi", "with warnings", "con avvisi", "con avvertimenti"],
    succeeded: ["completed successfully", "completato con successo", "completato correttamente", "backup completato"],
  },
  text: {
    failed: ["completed with errors", "completato con errori"],
    warned: ["completed with warnings", "completato con avvisi", "con avvertimenti"],
    succeeded: ["completed successfully", "completato con successo", "completato correttamente"],
  },
  job: ["backup job", "job name", "operazione", "nome operazione"],
  size: ["processed files size", "copied data", "size of copied files", "dimensione file copiati"],
  noReport: TEST_MAILS,
};
