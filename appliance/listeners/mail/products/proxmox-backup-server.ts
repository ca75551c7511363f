/** Proxmox Backup Server: garbage collection, pruning, verification, synchronisation and tape jobs of a datastore. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const proxmoxBackupServer: MailProduct = {
  id: "proxmox-backup-server",
  title: "Proxmox Backup Server",
  recognised: [
    {
      subject: [
        "garbage collect datastore",
        "garbage collection",
        "verify datastore",
        "pruning datastore",
        "prune datastore",
        "tape backup",
        "sync remote * datastore",
        "sync datastore",
        "sync job",
        "verification job",
        "verify job",
        "prune job",
      ],
      text: ["datastore"],
    },
    {
      subject: [
        "garbage collect datastore",
        "verify datastore",
        "pruning datastore",
        "prune datastore",
        "sync remote * datastore",
        "sync datastore",
        "tape backup of datastore",
      ],
    },
    { text: ["proxmox backup server", "proxmox-backup-proxy", "proxmox-backup-client"] },
  ],
  text: {
    failed: [
      "task error",
      "verification failed on these snapshots",
      "verification failed",
      "garbage collection failed",
      "synchronization failed",
      "sync failed",
      "tape backup failed",
      "pruning failed",
    ],
    warned: ["task warnings"],
    succeeded: [
      "task ok",
      "garbage collection successful",
      "synchronization successful",
      "verification successful",
      "verification finished",
      "tape backup successful",
    ],
  },
  subjects: ["*datastore '{job}' {status}", '*datastore "{job}" {status}'],
  values: {
    failed: ["failed", "failed with *", "error*"],
    warned: ["warning*"],
    succeeded: ["successful", "successfully", "succeeded", "finished"],
  },
  noReport: TEST_MAILS,
  machine: ["host", "hostname", "server", "node"],
  job: ["datastore"],
  size: ["removed bytes", "on-disk usage", "original data usage", "disk usage"],
};
