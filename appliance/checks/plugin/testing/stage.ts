/** What check type `plugin` is tried with: the plugins of the monitoring-plugins project. */
import { defineStage } from "../../testing/stage.ts";
import { plugin } from "../plugin.ts";
import { pluginTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: plugin,
  sentences: pluginTexts,
  packages: ["monitoring-plugins-basic"],
  aim: () => ({ command: "sleep", args: ["5"] }),
  misbehaviours: {},
  open: async () => ({
    settings: { command: "check_dummy", args: ["0", "fine"] },
    surroundings: { pluginFolders: ["/usr/lib/nagios/plugins"] },
    code: "ok",
  }),
});
