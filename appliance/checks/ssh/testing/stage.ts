/** What check type `ssh` is tried with: OpenSSH. */
import { startSshd } from "./sshd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["openssh-server", "openssh-client"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSshd(ending)).port }, code: "answered" }),
};
