/** What check type `smb` is tried with: Samba. */
import { startSmbd } from "./smbd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["samba"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSmbd(ending)).port }, code: "answered" }),
};
