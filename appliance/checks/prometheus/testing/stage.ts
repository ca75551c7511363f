/** What check type `prometheus` is tried with: the node exporter. */
import { startNodeExporter } from "./node-exporter.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { prometheus } from "../prometheus.ts";
import { prometheusTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: prometheus,
  sentences: prometheusTexts,
  packages: ["prometheus-node-exporter"],
  aim: (port) => ({ url: `http://{address}:${port}/`, rules: [{ name: "a", metric: "a" }] }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: {
      url: `http://{address}:${(await startNodeExporter(ending)).port}/metrics`,
      rules: [{ name: "load5", metric: "node_load5" }],
    },
    code: "measured",
  }),
});
