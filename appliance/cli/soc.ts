/** Verb `soc`: the operations centre's side, from a terminal. Each of its commands has a file `soc-*.ts`. */
import { ORDERABLE } from "#actions/order.ts";
import { acl } from "./soc-acl.ts";
import { acknowledge, command, confirm } from "./soc-command.ts";
import { configure } from "./soc-configure.ts";
import { issuer } from "./soc-issuer.ts";
import { makeKey } from "./soc-key.ts";
import { rollout } from "./soc-rollout.ts";
import { watch } from "./soc-watch.ts";
import { expected } from "./usage.ts";
import type { Terminal, Verb } from "./verb.ts";

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  watch,
  command,
  acknowledge,
  confirm,
  configure,
  rollout,
  key: makeKey,
  acl,
  issuer,
};

export const soc: Verb = {
  name: "soc",
  async help() {
    const { helpPage, sayHelp } = await import("./help.ts");
    return helpPage("soc", [sayHelp("help.soc", { commands: [...ORDERABLE.keys()].join(", ") })]);
  },
  async run(args, terminal) {
    const [name, ...rest] = args;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw expected(Object.keys(commands), name);
    return command(rest, terminal);
  },
};
