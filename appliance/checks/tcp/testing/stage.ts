/** What check type `tcp` is tried with: a small server of our own. */
import { serveTcp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["iproute2"],
  aim: (port) => ({ port, expect: "220" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: await serveTcp(ending) }, code: "connected" }),
};
