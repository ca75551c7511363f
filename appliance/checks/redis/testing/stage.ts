/** What check type `redis` is tried with: Redis. */
import { startRedis } from "./redis-server.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["redis-server"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startRedis(ending)).port }, code: "answers" }),
};
