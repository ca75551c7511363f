/** What check type `radius` is tried with: FreeRADIUS. */
import { SECRET, startFreeradius } from "./freeradius.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["freeradius"],
  aim: (port) => ({ port, secret: "x" }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startFreeradius(ending)).port, secret: SECRET },
    code: "alive",
  }),
};
