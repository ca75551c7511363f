/** What check type `smb` is tried with: Samba. */
import { startSmbd } from "./smbd.ts";
import { MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { smb } from "../smb.ts";
import { smbTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: smb,
  sentences: smbTexts,
  packages: ["samba"],
  aim: (port) => ({ port }),
  misbehaviours: MISBEHAVIOURS,
  open: async (ending) => ({ settings: { port: (await startSmbd(ending)).port }, code: "answered" }),
});
