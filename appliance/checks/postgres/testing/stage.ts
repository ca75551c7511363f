/** What check type `postgres` is tried with: PostgreSQL. */
import { startPostgresql } from "../../testing/servers/postgresql.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { postgres } from "../postgres.ts";
import { postgresTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: postgres,
  sentences: postgresTexts,
  packages: ["postgresql"],
  aim: (port) => ({ port, user: "monitor", password: "x", encryption: "prefer" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const { port } = await startPostgresql(ending, ["host all all 127.0.0.1/32 trust"]);
    return { settings: { port, user: "postgres", encryption: "none" }, code: "loggedIn" };
  },
});
