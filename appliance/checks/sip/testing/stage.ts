/** What check type `sip` is tried with: Kamailio. */
import { startKamailio } from "./kamailio.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { sip } from "../sip.ts";
import { sipTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: sip,
  sentences: sipTexts,
  packages: ["kamailio", "kamailio-tls-modules"],
  aim: (port) => ({ port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startKamailio(ending)).port }, code: "answered" }),
});
