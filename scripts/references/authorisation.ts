/** Who gets in where: every route and every signed order by every kind of asker. */
import type { AnyCommand } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { includesRole } from "#actions/actor.ts";
import { ASKERS, entryOf } from "#api/authorisation.ts";
import { listRoutes } from "#api/open-api-document.ts";
import { ROLES } from "#model/api-accounts.ts";

const INTRODUCTION = `# Who gets in where

Made by scripts/generate-references from the routes and \`appliance/actions/command-table.ts\`. Not to be edited.
\`appliance/api/authorisation.test.ts\` asks every route with every kind of asker and compares with this page;
\`appliance/relay/order-access.test.ts\` does so for signed orders. What commands and routes do: [commands.md](commands.md).

*in* is let in: the route looks at what is asked, and may still refuse it (a viewer announces at most 4 h of work). A number is
the status by which it is refused before anything of the request is read. HEAD is as GET. Any other method is 405 (of
heartbeats 404), any other address 404, and on an unclaimed box both are 403.

## Askers that are as one of the columns

| asker | is as |
| --- | --- |
| signed in by password | their role |
| API token in \`Authorization: Bearer\` | its role, and no rule about pages applies |
| screen on a wall (a viewer's token as a cookie) | viewer, but 403 wherever something changes; a cookie with another role's token is nobody's |
| session that has ended, by time, by signing out, by a new password or role | nobody |
| token that is revoked, or none | 401 everywhere, also where nobody needs one |
| a change (any method but GET, HEAD, OPTIONS) from another site's page, with or without a cookie | 403 everywhere |
| any request by a name or address that is none of the box's | 421 everywhere but \`/healthz\` and \`/readyz\` |
| a request with two Host headers | 400 everywhere |
| who reads the data folder, on the box itself | everything, by the command line |

## Routes
`;

const NAMES: Readonly<Record<(typeof ASKERS)[number], string>> = {
  unclaimed: "unclaimed box",
  nobody: "nobody",
  nobodyOpen: "nobody, open status page",
  viewer: "viewer",
  technician: "technician",
  admin: "admin",
};

export async function authorisationPage(): Promise<string> {
  const rows = (await listRoutes())
    .filter(({ method }) => method !== "HEAD")
    .map(({ method, path, access }) => {
      const cells = ASKERS.map((asker) => {
        const [away, here] = [entryOf(access, asker), entryOf(access, asker, true)];
        return away === here ? String(away) : `${away}; on the box itself ${here}`;
      });
      return `| \`${method} ${path}\` | ${cells.join(" | ")} |`;
    });
  const head = `| route | ${ASKERS.map((asker) => NAMES[asker]).join(" | ")} |\n| --- |${" --- |".repeat(ASKERS.length)}`;
  return `${INTRODUCTION}\n${head}\n${rows.join("\n")}\n\n${orderTable()}`;
}

function orderTable(): string {
  const rows = Object.entries<AnyCommand>(commands).map(([name, { least, ordered }]) => {
    const cells = ROLES.map((role) =>
      ordered !== true ? "unknownCommand" : includesRole(role, least) ? "done" : "notAllowed",
    );
    return `| \`${name}\` | ${cells.join(" | ")} |`;
  });
  return `## Signed orders of the operations centre

By the role of their key (\`relay.commandKeys\`); a key with a list of \`commands\` gives those alone. Whoever holds no key is refused
with \`wrongKey\`, whoever sends one twice with \`seenBefore\`. \`configure\` (\`config/desired\`) takes a key of the role admin.

| command | ${ROLES.join(" | ")} |
| --- |${" --- |".repeat(ROLES.length)}
${rows.join("\n")}
`;
}
