/** What check type `rdp` is tried with: xrdp. */
import { startXrdp } from "./xrdp.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { rdp } from "../rdp.ts";
import { rdpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: rdp,
  sentences: rdpTexts,
  packages: ["xrdp"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startXrdp(ending, "tls")).port }, code: "answered" }),
});
