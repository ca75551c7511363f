/** What check type `log` is tried with: nothing, for without a running box nothing comes in. */
import { defineStage } from "../../testing/stage.ts";
import { log } from "../log.ts";
import { logTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: log,
  sentences: logTexts,
  packages: [],
  aim: () => ({}),
  misbehaviours: {},
  open: async () => ({ target: { address: "" }, settings: {}, code: "notRunning" }),
  withoutFailures: "it asks nobody: it reads what the box's own listeners have taken in",
});
