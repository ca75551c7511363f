/** `vedetta user`: who may use the box's page. Passwords come by stdin and never go out. */
import { parseArgs } from "node:util";
import type { AccountDesk } from "#actions/account-desk.ts";
import { localActor } from "#actions/actor.ts";
import { makePasswords } from "#actions/passwords.ts";
import { addUser, listUsers, removeUser, setPassword } from "#actions/users.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { NewUser, ROLES, type Role } from "#model/api.ts";
import { Value } from "typebox/value";
import { dataFolderOf } from "./data-folder.ts";
import { withState } from "./open-state.ts";
import { reportOutcome } from "./report-outcome.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

const HELP = `
Usage: vedetta user add NAME --role viewer|technician|admin   [--data DIR] [--json]   password on standard input
       vedetta user password NAME                             [--data DIR] [--json]   new password on standard input
       vedetta user list                                      [--data DIR] [--json]
       vedetta user remove NAME                               [--data DIR] [--json]

A viewer sees, a technician acts, an admin configures. Passwords have 10 to 256 characters; a newline at the end is not
part of them. A new password and a removal end the user's sessions. All of it may be done while the box runs; the first
admin claims the box.
`;

export const user: Verb = {
  name: "user",
  summary: "adds, lists and removes users",
  help: HELP,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { data: { type: "string" }, json: { type: "boolean", default: false }, role: { type: "string" } },
      allowPositionals: true,
    });
    const [action, ...names] = positionals;
    const prepare = action !== undefined && Object.hasOwn(WORK, action) ? WORK[action] : undefined;
    if (action === undefined || prepare === undefined) {
      throw new UsageError(`expected add, password, list or remove${action === undefined ? "" : `, not "${action}"`}`);
    }
    const work = await prepare(onlyName(action, names), values.role, terminal);
    const folder = dataFolderOf(values.data, terminal.env);
    return withState(folder, terminal, async ({ accounts }) => {
      const desk = { accounts, passwords: makePasswords(), clock: systemClock, log: silentLog };
      return work(desk, values.json);
    });
  },
};

type Work = (desk: AccountDesk, json: boolean) => Promise<number>;

const WORK: Readonly<Record<string, (name: string, role: string | undefined, terminal: Terminal) => Promise<Work>>> = {
  async add(name, role, terminal) {
    if (!isRole(role)) throw new UsageError(`--role is one of ${ROLES.join(", ")}`);
    const password = await readPassword(name, terminal);
    return async (desk, json) => {
      const outcome = await addUser(desk, localActor, { name, role, password });
      return reportOutcome("user", terminal, outcome, json, (added) => [`added ${added.name} as ${added.role}`]);
    };
  },
  async password(name, _role, terminal) {
    const password = await readPassword(name, terminal);
    return async (desk, json) => {
      const outcome = await setPassword(desk, localActor, name, password);
      return reportOutcome("user", terminal, outcome, json, () => [`${name} has a new password`]);
    };
  },
  async list(_name, _role, terminal) {
    return async (desk, json) =>
      reportOutcome("user", terminal, listUsers(desk, localActor), json, (users) =>
        users.map(({ name, role, createdAt }) => `${name.padEnd(30)} ${role.padEnd(12)} since ${createdAt}`),
      );
  },
  async remove(name, _role, terminal) {
    return async (desk, json) =>
      reportOutcome("user", terminal, removeUser(desk, localActor, name), json, () => [`removed ${name}`]);
  },
};

function onlyName(action: string, names: readonly string[]): string {
  const wanted = action === "list" ? 0 : 1;
  if (names.length !== wanted) throw new UsageError(`user ${action} takes ${wanted === 0 ? "no name" : "one name"}`);
  return names[0] ?? "";
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}

/** @throws UsageError when name or password is not one; the password itself is never repeated */
async function readPassword(name: string, terminal: Terminal): Promise<string> {
  const isName: boolean = Value.Check(NewUser.properties.name, name);
  if (!isName) throw new UsageError(`"${name}" is no user name; letters, digits and ._@- make one`);
  const password = (await terminal.readStdin()).replace(/\r?\n$/, "");
  if (!Value.Check(NewUser.properties.password, password)) {
    throw new UsageError("the password comes on standard input and has 10 to 256 characters");
  }
  return password;
}
