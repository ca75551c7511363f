/** `vedetta token`: API tokens for programs. A token's value is printed once, when it is made. */
import { parseArgs } from "node:util";
import { localActor } from "#actions/actor.ts";
import { makePasswords } from "#actions/passwords.ts";
import { createToken, listTokens, revokeToken } from "#actions/tokens.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { ROLES } from "#model/api.ts";
import { dataFolderOf } from "./data-folder.ts";
import { withState } from "./open-state.ts";
import { reportOutcome } from "./report-outcome.ts";
import { UsageError, type Verb } from "./verb.ts";

const HELP = `
Usage: vedetta token create --role viewer|technician|admin [--name TEXT]   [--data DIR] [--json]
       vedetta token list                                                  [--data DIR] [--json]
       vedetta token revoke ID                                             [--data DIR] [--json]

A token is sent as "Authorization: Bearer TOKEN". It is printed once; the box keeps only its hash. All of it may be done
while the box runs.
`;

export const token: Verb = {
  name: "token",
  summary: "creates, lists and revokes API tokens",
  help: HELP,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        json: { type: "boolean", default: false },
        role: { type: "string" },
        name: { type: "string", default: "command line" },
      },
      allowPositionals: true,
    });
    const [action, ...ids] = positionals;
    const role = ROLES.find((known) => known === values.role);
    if (action === "create" && role === undefined) throw new UsageError(`--role is one of ${ROLES.join(", ")}`);
    if (values.name === "" || values.name.length > 100) throw new UsageError("--name has 1 to 100 characters");
    if (action !== "create" && action !== "list" && action !== "revoke") {
      throw new UsageError(`expected create, list or revoke${action === undefined ? "" : `, not "${action}"`}`);
    }
    if (ids.length !== (action === "revoke" ? 1 : 0)) {
      throw new UsageError(`token ${action} takes ${action === "revoke" ? "one id" : "no further words"}`);
    }
    return withState(dataFolderOf(values.data, terminal.env), terminal, ({ accounts }) => {
      const desk = { accounts, passwords: makePasswords(), clock: systemClock, log: silentLog };
      if (action === "list") {
        return reportOutcome("token", terminal, listTokens(desk, localActor), values.json, (tokens) =>
          tokens.map((one) => `${one.id}  ${one.role.padEnd(12)} ${one.name}  since ${one.createdAt}`),
        );
      }
      if (action === "revoke" || role === undefined) {
        const id = ids[0] ?? "";
        return reportOutcome("token", terminal, revokeToken(desk, localActor, id), values.json, () => [
          `revoked ${id}`,
        ]);
      }
      const made = createToken(desk, localActor, { name: values.name, role });
      return reportOutcome("token", terminal, made, values.json, (created) => [created.token]);
    });
  },
};
