/** restic, and scripts and shells around it (autorestic, resticprofile, Backrest): what it prints. */
import type { MailProduct } from "../product.ts";
import { TEST_MAILS } from "./test-mails.ts";

export const restic: MailProduct = {
  id: "restic",
  title: "restic",
  recognised: [
    { text: ["restic", "no parent snapshot found", "using parent snapshot", "added to the repository"] },
    { subject: ["restic", "autorestic", "resticprofile", "backrest"] },
  ],
  text: {
    failed: [
      "fatal",
      "unable to open repository",
      "unable to create lock",
      "repository is already locked",
      "unable to save snapshot",
      "wrong password",
      "repository contains errors",
      "the repository is damaged",
      "errors were found",
      "load key failed",
      "unable to open config file",
      "connection refused",
      "no space left",
      "is there a repository",
      "ciphertext verification failed",
      "backup failed",
      "panic",
      "command not found",
      "permission denied publickey",
      ...["exit code", "exit status", "exited with code", "rc"].flatMap((label) =>
        [1, 2, 10, 11, 12, 130].map((code) => `${label} ${code}`),
      ),
    ],
    warned: [
      "at least one source file could not be read",
      "some source data could not be read",
      "exit code 3",
      "exit status 3",
      "exited with code 3",
      "rc 3",
    ],
    succeeded: ["snapshot * saved", "no errors were found"],
  },
  size: ["processed", "added to the repository", "added to the repo"],
  noReport: TEST_MAILS,
};
