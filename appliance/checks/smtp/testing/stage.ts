/** What check type `smtp` is tried with: Postfix, and Dovecot for its mailboxes. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { startPostfix } from "./postfix.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["postfix", "dovecot-imapd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startPostfix(ending, { certificate: await makeLeaf() })).smtp },
    code: "answered",
  }),
};
