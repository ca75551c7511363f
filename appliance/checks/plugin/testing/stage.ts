/** What check type `plugin` is tried with: the plugins of the monitoring-plugins project. */
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["monitoring-plugins-basic"],
  aim: () => ({ command: "sleep", args: ["5"] }),
  misbehaviours: {},
  open: async () => ({
    settings: { command: "check_dummy", args: ["0", "fine"] },
    surroundings: { pluginFolders: ["/usr/lib/nagios/plugins"] },
    code: "ok",
  }),
};
