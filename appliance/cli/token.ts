/** `vedetta token`: API tokens for programs. A token's value is printed once, when it is made. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import type { CreatedToken, Token } from "#model/api-accounts.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

export const token = commandVerb({
  name: "token",
  lines: {
    list: (tokens: readonly Token[]) =>
      tokens.map(
        ({ id, role, name, createdAt }) => `${id}  ${role.padEnd(12)} ${name}  ${say("box.since", { at: createdAt })}`,
      ),
    create: ({ token: secret }: CreatedToken) => [secret],
    revoke: (_value, { id }) => [say("box.revoked", { id: String(id) })],
  },
});
