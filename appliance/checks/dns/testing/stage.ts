/** What check type `dns` is tried with: unbound. */
import { startUnbound } from "./unbound.ts";
import { UDP_MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { dns } from "../dns.ts";
import { dnsTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: dns,
  sentences: dnsTexts,
  packages: ["unbound"],
  aim: (port) => ({ name: "www.acme.example", port }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: async (ending) => ({
    settings: { port: (await startUnbound(ending)).port, name: "www.acme.example" },
    code: "answered",
  }),
});
