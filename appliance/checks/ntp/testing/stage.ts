/** What check type `ntp` is tried with: chrony. */
import { startChronyd } from "./chronyd.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { ntp } from "../ntp.ts";
import { ntpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: ntp,
  sentences: ntpTexts,
  packages: ["chrony"],
  aim: (port) => ({ port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startChronyd(ending)).port }, code: "synchronised" }),
});
