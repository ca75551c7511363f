/** `vedetta user`: who may use the box's page. Passwords come by stdin and never go out. */
import type { User } from "#model/api-accounts.ts";
import { commandVerb } from "./command-verb.ts";

export const user = commandVerb({
  name: "user",
  notes: `
A viewer sees, a technician acts, an admin configures. Passwords have 10 to 256 characters; a newline at the end is not
part of them. A new password, another role and a removal end the user's sessions. All of it may be done while the box runs;
the first admin claims the box.
`,
  lines: {
    list: (users: readonly User[]) =>
      users.map(({ name, role, createdAt }) => `${name.padEnd(30)} ${role.padEnd(12)} since ${createdAt}`),
    add: ({ name, role }: User) => [`added ${name} as ${role}`],
    role: ({ name, role }: User) => [`${name} is ${role} now`],
    password: (_value, { name }) => [`${String(name)} has a new password`],
    remove: (_value, { name }) => [`removed ${String(name)}`],
  },
});
