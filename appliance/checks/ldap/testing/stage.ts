/** What check type `ldap` is tried with: OpenLDAP. */
import { startSlapd } from "./slapd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["slapd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSlapd(ending)).port }, code: "answered" }),
};
