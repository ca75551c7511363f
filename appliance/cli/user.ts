/** `vedetta user`: who may use the box's page. Passwords come by stdin and never go out. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import { filled } from "#lib/columns.ts";
import type { User } from "#model/api-accounts.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

export const user = commandVerb({
  name: "user",
  lines: {
    list: (users: readonly User[]) =>
      users.map(
        ({ name, role, createdAt }) => `${filled(name, 30)} ${role.padEnd(12)} ${say("box.since", { at: createdAt })}`,
      ),
    add: ({ name, role }: User) => [say("box.user.added", { name, role })],
    role: ({ name, role }: User) => [say("box.user.role", { name, role })],
    password: (_value, { name }) => [say("box.user.password", { name: String(name) })],
    remove: (_value, { name }) => [say("box.user.removed", { name: String(name) })],
  },
});
