/** Every verb, one line each; a verb's file is loaded only when it is called, so that none pays for the others. */
import type { Verb } from "./verb.ts";

export const verbs: Readonly<Record<string, { readonly summary: string; load(): Promise<Verb> }>> = {
  run: { summary: "runs the appliance", load: async () => (await import("./run.ts")).run },
};
