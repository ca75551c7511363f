/** `vedetta version`: what runs here. */
import { parseArgs } from "node:util";
import { readVersion } from "#box/identity.ts";
import type { Verb } from "./verb.ts";

export const version: Verb = {
  name: "version",

  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } });
    const { arch, platform, versions } = process;
    const facts = { version: readVersion(), node: versions.node, platform, arch };
    terminal.out(
      values.json ? JSON.stringify(facts) : `vedetta ${facts.version} (Node ${facts.node}, ${platform} ${arch})`,
    );
    return 0;
  },
};
