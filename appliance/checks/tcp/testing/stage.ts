/** What check type `tcp` is tried with: a small server of our own. */
import { serveTcp } from "../../testing/local-servers.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { tcp } from "../tcp.ts";
import { tcpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: tcp,
  sentences: tcpTexts,
  packages: ["iproute2"],
  aim: (port) => ({ port, expect: "220" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: await serveTcp(ending) }, code: "connected" }),
});
