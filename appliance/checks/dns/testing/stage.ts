/** What check type `dns` is tried with: unbound. */
import { startUnbound } from "./unbound.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["unbound"],
  aim: (port) => ({ name: "www.acme.example", port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startUnbound(ending)).port, name: "www.acme.example" },
    code: "answered",
  }),
};
