/** What check type `smtp` is tried with: Postfix, and Dovecot for its mailboxes. */
import { makeLeaf } from "../../testing/made-certificates.ts";
import { startPostfix } from "./postfix.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { smtp } from "../smtp.ts";
import { smtpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: smtp,
  sentences: smtpTexts,
  packages: ["postfix", "dovecot-imapd"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startPostfix(ending, { certificate: await makeLeaf() })).smtp },
    code: "answered",
  }),
});
