/** What check type `ntp` is tried with: chrony. */
import { startChronyd } from "./chronyd.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["chrony"],
  aim: (port) => ({ port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startChronyd(ending)).port }, code: "synchronised" }),
};
