/** What check type `sip` is tried with: Kamailio. */
import { startKamailio } from "./kamailio.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["kamailio", "kamailio-tls-modules"],
  aim: (port) => ({ port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startKamailio(ending)).port }, code: "answered" }),
};
