/** What check type `tls` is tried with: a TLS server of our own. */
import { serveTls } from "../../testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "../../testing/made-certificates.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { tls } from "../tls.ts";
import { tlsTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: tls,
  sentences: tlsTexts,
  packages: [],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => {
    const authority = await makeAuthority("Acme Root");
    const port = await serveTls(ending, await makeLeaf({ issuer: authority }));
    return { settings: { port, authority: authority.cert }, code: "inOrder" };
  },
});
