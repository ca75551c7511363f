/** What check type `redis` is tried with: Redis. */
import { startRedis } from "./redis-server.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { redis } from "../redis.ts";
import { redisTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: redis,
  sentences: redisTexts,
  packages: ["redis-server"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startRedis(ending)).port }, code: "answers" }),
});
