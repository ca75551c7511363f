/** What check type `ping` is tried with: the kernel of this machine, which answers on loopback. */
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["fping", "iproute2"],
  aim: () => ({ count: 1 }),
  misbehaviours: {},
  open: async () => ({ settings: { count: 1 }, code: "answered" }),
};
