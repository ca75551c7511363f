/** What check type `trap` is tried with: nothing, for without a running box nothing comes in. */
import { defineStage } from "../../testing/stage.ts";
import { trap } from "../trap.ts";
import { trapTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: trap,
  sentences: trapTexts,
  packages: [],
  aim: () => ({}),
  misbehaviours: {},
  open: async () => ({ target: { address: "" }, settings: {}, code: "notRunning" }),
  withoutFailures: "it asks nobody: it reads what the box's own listeners have taken in",
});
