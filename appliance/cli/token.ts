/** `vedetta token`: API tokens for programs. A token's value is printed once, when it is made. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import type { CreatedToken, Token } from "#model/api-accounts.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

export const token = commandVerb({
  name: "token",
  notes: `
A token is sent as "Authorization: Bearer TOKEN". It is printed once; the box keeps only its hash. All of it may be done
while the box runs.

A screen on a wall is signed in for reading by the address https://BOX/wall#token=TOKEN, with a token of the role viewer;
the page makes such a link as well (account, Screen link).
`,
  lines: {
    list: (tokens: readonly Token[]) =>
      tokens.map(
        ({ id, role, name, createdAt }) => `${id}  ${role.padEnd(12)} ${name}  ${say("box.since", { at: createdAt })}`,
      ),
    create: ({ token: secret }: CreatedToken) => [secret],
    revoke: (_value, { id }) => [say("box.revoked", { id: String(id) })],
  },
});
