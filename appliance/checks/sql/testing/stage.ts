/** What check type `sql` is tried with: PostgreSQL and MariaDB. */
import { startPostgresql } from "../../testing/servers/postgresql.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { sql } from "../sql.ts";
import { sqlTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: sql,
  sentences: sqlTexts,
  packages: ["postgresql", "mariadb-server"],
  aim: (port) => ({ server: "postgres", port, user: "monitor", encryption: "prefer", query: "SELECT 1" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const { port } = await startPostgresql(ending, ["host all all 127.0.0.1/32 trust"]);
    return {
      settings: { server: "postgres", port, user: "postgres", encryption: "none", query: "SELECT 1" },
      code: "measured",
    };
  },
});
