/** What check type `mqtt` is tried with: Mosquitto. */
import { startMosquitto } from "./mosquitto.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["mosquitto"],
  aim: (port) => ({ port, topic: "monitoring/vedetta" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startMosquitto(ending)).port, topic: "a" },
    code: "messageReturned",
  }),
};
