/** What check type `mqtt` is tried with: Mosquitto. */
import { startMosquitto } from "./mosquitto.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { mqtt } from "../mqtt.ts";
import { mqttTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: mqtt,
  sentences: mqttTexts,
  packages: ["mosquitto"],
  aim: (port) => ({ port, topic: "monitoring/vedetta" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startMosquitto(ending)).port, topic: "a" },
    code: "messageReturned",
  }),
});
