/** What check type `box` is tried with: this box itself. */
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: [],
  aim: () => ({}),
  misbehaviours: {},
  open: async () => ({ target: { address: "" }, settings: {}, code: "measured" }),
  withoutFailures:
    "it looks at this box alone, which no test can make misbehave; its figures are tried against kernels of files",
};
