/** What check type `ftp` is tried with: vsftpd. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { FTP_PASSWORD, startVsftpd } from "./vsftpd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { ftp } from "../ftp.ts";
import { ftpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: ftp,
  sentences: ftpTexts,
  packages: ["vsftpd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: {
      port: (await startVsftpd(ending, { certificate: await makeLeaf() })).port,
      user: "anonymous",
      password: FTP_PASSWORD,
      file: "/nightly/site.tar",
    },
    code: "fileFound",
  }),
});
