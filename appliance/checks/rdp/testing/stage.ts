/** What check type `rdp` is tried with: xrdp. */
import { startXrdp } from "./xrdp.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["xrdp"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startXrdp(ending, "tls")).port }, code: "answered" }),
};
