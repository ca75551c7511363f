/** What check type `box` is tried with: this box itself. */
import { defineStage } from "../../testing/stage.ts";
import { box } from "../box.ts";
import { boxTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: box,
  sentences: boxTexts,
  packages: [],
  aim: () => ({}),
  misbehaviours: {},
  open: async () => ({ target: { address: "" }, settings: {}, code: "measured" }),
});
