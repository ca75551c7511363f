/** What check type `imap` is tried with: Dovecot. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot } from "../../testing/servers/dovecot.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { imap } from "../imap.ts";
import { imapTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: imap,
  sentences: imapTexts,
  packages: ["dovecot-imapd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: {
      port: (await startDovecot(ending, await makeLeaf())).imap,
      encryption: "plain",
      user: MAIL_USER,
      password: MAIL_PASSWORD,
    },
    code: "loggedIn",
  }),
});
