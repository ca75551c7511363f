/** Proxmox VE, vzdump: a table with one line for each guest. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const proxmoxVe: MailProduct = {
  id: "proxmox-ve",
  title: "Proxmox VE",
  recognised: [
    { subject: ["vzdump backup status", "vzdump"] },
    { text: ["starting backup of vm", "vzdump backup", "starting new backup job vzdump"] },
    { from: ["proxmox", "pve"], text: ["vmid", "vzdump"] },
  ],
  subjects: ["*vzdump backup status ({machine}): {status}", "*vzdump backup status ({machine}) : {status}"],
  text: {
    failed: ["error backup of vm * failed", "backup of vm # failed", "job errors"],
    warned: ["backup finished with warnings", "task warnings"],
    succeeded: ["backup job finished successfully"],
  },
  values: {
    failed: ["backup failed", "failed", "job errors", "error", "err"],
    warned: ["warnings", "warning"],
    succeeded: ["backup successful", "successful", "ok"],
  },
  rows: true,
  noReport: TEST_MAILS,
  size: ["total size"],
  duration: ["total running time", "running time", "total time"],
};
