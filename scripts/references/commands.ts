/** Commands and who may do what, from the table of commands and the routes of the HTTP interface. */
import type { AnyCommand } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { makeOpenApiDocument } from "#api/open-api-document.ts";

const INTRODUCTION = `# Commands, and who may what

Made by scripts/generate-references from \`appliance/actions/command-table.ts\` and the routes. Not to be edited.

Roles include each other: a viewer sees, a technician acts, an admin configures. A command that asks for \`technician\` is
done for admins too. Signed orders of the operations centre (MQTT) give the commands marked so, as far as the role of their
key says (\`relay.commandKeys\`; technician where nothing is said). On the command line whoever may read the data folder may do everything.
`;

const ACCESS: Readonly<Record<string, string>> = {
  always: "everybody, also while the box is unclaimed",
  anyone: "everybody, once the box is claimed",
  open: "viewers; everybody where `access.status` is `open`",
  local: "viewers; everybody on the box itself",
};

interface Operation {
  readonly summary?: string;
  readonly "x-access"?: string;
}

export async function commandsPage(): Promise<string> {
  return `${INTRODUCTION}\n${commandTable()}\n${await routeTable()}`;
}

function commandTable(): string {
  const rows = Object.entries<AnyCommand>(commands).map(([name, { summary, least, http, typed, ordered }]) => {
    const route = http === undefined ? "" : `\`${http.method} ${http.path.replaceAll(/:(\w+)/g, "{$1}")}\``;
    const line = typed === undefined ? "" : `\`vedetta ${typed.verb} ${typed.word}\``;
    return `| \`${name}\` | ${summary} | ${least} | ${route} | ${line} | ${ordered === true ? "yes" : ""} |`;
  });
  return `## Commands\n\n| command | what it does | least role | HTTP | command line | signed order |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

async function routeTable(): Promise<string> {
  const { paths } = (await makeOpenApiDocument()) as { paths: Record<string, Record<string, Operation>> };
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary = "", "x-access": access = "" }]) => {
      return `| \`${method.toUpperCase()} ${path}\` | ${summary} | ${ACCESS[access] ?? access} |`;
    }),
  );
  return `## Routes\n\n| route | what it answers | who may |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
