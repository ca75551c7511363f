/** What check type `ldap` is tried with: OpenLDAP. */
import { startSlapd } from "./slapd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { ldap } from "../ldap.ts";
import { ldapTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: ldap,
  sentences: ldapTexts,
  packages: ["slapd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSlapd(ending)).port }, code: "answered" }),
});
