/** What check type `ssh` is tried with: OpenSSH. */
import { startSshd } from "./sshd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { ssh } from "../ssh.ts";
import { sshTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: ssh,
  sentences: sshTexts,
  packages: ["openssh-server", "openssh-client"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSshd(ending)).port }, code: "answered" }),
});
