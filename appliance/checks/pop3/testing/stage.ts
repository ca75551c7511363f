/** What check type `pop3` is tried with: Dovecot. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot } from "../../testing/servers/dovecot.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import type { Stage } from "../../testing/stage.ts";

export const stage: Stage = {
  packages: ["dovecot-pop3d"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startDovecot(ending, await makeLeaf())).pop3, user: MAIL_USER, password: MAIL_PASSWORD },
    code: "counted",
  }),
};
