/** What check type `pop3` is tried with: Dovecot. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot } from "../../testing/servers/dovecot.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { pop3 } from "../pop3.ts";
import { pop3Texts } from "../texts/en.ts";

export const stage = defineStage({
  type: pop3,
  sentences: pop3Texts,
  packages: ["dovecot-pop3d"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: {
      port: (await startDovecot(ending, await makeLeaf())).pop3,
      encryption: "plain",
      user: MAIL_USER,
      password: MAIL_PASSWORD,
    },
    code: "counted",
  }),
});
