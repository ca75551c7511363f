/** What check type `mssql` is tried with: a responder of our own: no package holds a SQL Server. */
import { startTds } from "../../testing/servers/tds-responder.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { mssql } from "../mssql.ts";
import { mssqlTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: mssql,
  sentences: mssqlTexts,
  packages: [],
  aim: (port) => ({ port, user: "monitor", password: "x", encryption: "none" }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const port = await startTds(ending, { password: "x" });
    return { settings: { port, user: "monitor", password: "x", encryption: "none" }, code: "loggedIn" };
  },
});
