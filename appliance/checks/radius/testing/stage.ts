/** What check type `radius` is tried with: FreeRADIUS. */
import { SECRET, startFreeradius } from "./freeradius.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { radius } from "../radius.ts";
import { radiusTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: radius,
  sentences: radiusTexts,
  packages: ["freeradius"],
  aim: (port) => ({ port, secret: "x" }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startFreeradius(ending)).port, secret: SECRET },
    code: "alive",
  }),
});
