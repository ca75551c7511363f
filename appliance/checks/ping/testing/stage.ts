/** What check type `ping` is tried with: the kernel of this machine, which answers on loopback. */
import { defineStage } from "../../testing/stage.ts";
import { ping } from "../ping.ts";
import { pingTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: ping,
  sentences: pingTexts,
  packages: ["fping", "iproute2"],
  aim: () => ({ count: 1 }),
  misbehaviours: {},
  open: async () => ({ settings: { count: 1 }, code: "answered" }),
});
