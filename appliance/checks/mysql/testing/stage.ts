/** What check type `mysql` is tried with: MariaDB. */
import { startMariadb } from "../../testing/servers/mariadb.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["mariadb-server"],
  aim: (port) => ({ port, user: "monitor", password: "x" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const { port, run } = await startMariadb(ending);
    run("CREATE USER monitor@'%'");
    return { settings: { port, user: "monitor" }, code: "loggedIn" };
  },
};
