/** `vedetta secret`: what `{ secret: NAME }` in the configuration refers to. Values go in by stdin and never come out. */
import { lines } from "#texts/en/lines/config-lines.ts";
import { sayer } from "./speech.ts";
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { isoTime } from "#lib/clock.ts";
import { dataFolderOf } from "./data-folder.ts";
import { withState } from "./open-state.ts";
import { filled } from "#lib/columns.ts";
import { expected } from "./usage.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

export const secret: Verb = {
  name: "secret",

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { data: { type: "string" }, json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [action, ...names] = positionals;
    const folder = dataFolderOf(values.data, terminal.env);
    if (action === "list" && names.length === 0) return list(folder, terminal, values.json);
    const [name] = names;
    if (action !== "set" && action !== "remove") throw expected(["set", "list", "remove"], action);
    if (name === undefined || names.length > 1) throw new UsageError(line("config.secret.oneName", { action }));
    return action === "set" ? set(folder, terminal, name) : remove(folder, terminal, name);
  },
};

async function set(folder: string, terminal: Terminal, name: string): Promise<number> {
  const value = (await terminal.readStdin()).replace(/\r?\n$/, "");
  if (value === "") throw new UsageError(line("config.secret.noValue"));
  return withSecrets(folder, terminal, (secrets) => {
    secrets.set(name, value);
    terminal.out(say("config.secret.stored", { name }));
    return 0;
  });
}

function remove(folder: string, terminal: Terminal, name: string): Promise<number> {
  return withSecrets(folder, terminal, (secrets) => {
    if (secrets.remove(name)) {
      terminal.out(say("config.secret.removed", { name }));
      return 0;
    }
    complain(terminal, "secret", say("config.secret.none", { name }));
    return 1;
  });
}

function list(folder: string, terminal: Terminal, asJson: boolean): Promise<number> {
  return withSecrets(folder, terminal, (secrets) => {
    const stored = secrets
      .list()
      .map(({ name, setAt, readable }) => ({ name, from: "store", setAt: isoTime(setAt), readable }));
    const given = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"])
      .names()
      .map((name) => ({ name, from: "systemd", readable: true }));
    const all = [...given, ...stored];
    if (asJson) terminal.out(JSON.stringify(all));
    else for (const one of all) terminal.out(describe(one));
    return 0;
  });
}

function describe(one: { name: string; from: string; setAt?: string; readable: boolean }): string {
  const origin = one.setAt === undefined ? say("config.secret.systemd") : say("config.secret.setAt", { at: one.setAt });
  const lost = one.readable ? "" : `   ${say("config.secret.unreadable")}`;
  return `${filled(one.name, 30)} ${origin}${lost}`;
}

function withSecrets(folder: string, terminal: Terminal, work: (secrets: SecretStore) => number): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return withState(folder, terminal, (state) => {
    const credentials = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"]);
    return work(new SecretStore(state.secrets, loadSecretKey(folder, credentials)));
  });
}
