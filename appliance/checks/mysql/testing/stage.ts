/** What check type `mysql` is tried with: MariaDB. */
import { startMariadb } from "../../testing/servers/mariadb.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { mysql } from "../mysql.ts";
import { mysqlTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: mysql,
  sentences: mysqlTexts,
  packages: ["mariadb-server"],
  aim: (port) => ({ port, user: "monitor", password: "x", encryption: "prefer" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const { port, run } = await startMariadb(ending);
    run("CREATE USER monitor@'%'");
    return { settings: { port, user: "monitor", encryption: "none" }, code: "loggedIn" };
  },
});
