/** Which references there are. To add one, give it a line here and a file beside this one that makes its text. */
import { asyncApi } from "./async-api.ts";
import { authorisationPage } from "./authorisation.ts";
import { checkFailuresPage } from "./check-failures.ts";
import { checkPackages } from "./check-packages.ts";
import { checkTypesPage } from "./check-types.ts";
import { commandsPage } from "./commands.ts";
import { configurationPage, configurationSchema } from "./configuration.ts";
import { databaseSchema } from "./database-schema.ts";
import { measurementLabels } from "./measurement-labels.ts";
import { notWatchedPage } from "./not-watched.ts";
import { openApi } from "./open-api.ts";
import type { Reference } from "./reference.ts";

export const references: readonly Reference[] = [
  { path: "appliance/docs/reference/check-types.md", make: checkTypesPage },
  { path: "appliance/docs/reference/check-failures.md", make: checkFailuresPage },
  { path: "appliance/docs/reference/configuration.md", make: configurationPage },
  { path: "appliance/docs/reference/configuration.schema.json", make: configurationSchema },
  { path: "appliance/docs/reference/not-watched.md", make: notWatchedPage },
  { path: "appliance/docs/reference/commands.md", make: commandsPage },
  { path: "appliance/docs/reference/authorisation.md", make: authorisationPage },
  { path: "appliance/store/schema.sql", make: databaseSchema },
  { path: "appliance/docs/reference/openapi.json", make: openApi },
  { path: "appliance/docs/reference/asyncapi.json", make: asyncApi },
  { path: "appliance/texts/en/measurement-labels.ts", make: measurementLabels },
  { path: "scripts/lib/check-packages.sh", make: checkPackages },
];
